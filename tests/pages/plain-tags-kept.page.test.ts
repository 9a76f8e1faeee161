/** The author's attributes and content that stay when the widget replaces a plain tag. */
import { expect, expectTitles, pageWords, test } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

test('a plain tag keeps its direction and its id, so links to it still work', async ({
  tab,
  demo,
  hostPage,
}) => {
  const plain = `<blockquote class="publication-card" data-feed="${demo}feeds/reports.json" id="our-report" dir="rtl"><a href="/own-link">Own link</a></blockquote>`;
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), plain)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  const kept = await tab.evaluate(() => {
    const card = document.querySelector('#our-report')!;
    return { tag: card.localName, isRightToLeft: card.matches(':dir(rtl)') };
  });
  expect(kept).toEqual({ tag: 'publication-card', isRightToLeft: true });
});

test('a quotation without a link, which an editor made of a plain tag, does not change', async ({
  tab,
  demo,
  hostPage,
}) => {
  const plain = (content: string): string =>
    `<blockquote class="publication-card" data-feed="${demo}feeds/reports.json">${content}</blockquote>`;
  const body = plain('What the author wrote on below') + plain('<a href="/own-link">Own link</a>');
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await pageWords(tab, 'blockquote')).toEqual(['What the author wrote on below']);
});

test('a plain tag that cannot be replaced keeps its link, and is tried once', async ({
  tab,
  demo,
  hostPage,
}) => {
  const plain = `<blockquote class="publication-card" data-feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a></blockquote>`;
  const broken = '<script>delete Element.prototype.replaceWith</script>';
  await tab.goto(hostPage(documentOf(broken + SCRIPTS.module(`${demo}cdn`), plain)));
  const tries = async () =>
    (await tab.record()).console.filter((line) => line.startsWith('warning: publication-widgets'));
  await expect.poll(tries).not.toEqual([]);
  // The page changes again, and is looked at again.
  await tab.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) {
      document.body.append(document.createElement('p'));
      await new Promise(requestAnimationFrame);
    }
  });
  expect(await tries()).toHaveLength(1);
  expect(await pageWords(tab, 'blockquote a')).toEqual(['Own link']);
});
