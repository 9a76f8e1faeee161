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
