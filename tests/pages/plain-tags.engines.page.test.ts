import { expect, expectTitles, pageWords, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE, withoutChunks } from './partner-page.js';

/** The output of `wpautop`, with paragraphs and line breaks that the author did not write. */
const plain = (name: string, feed: string, more = '') =>
  `<blockquote class="${name}" data-feed="${feed}" data-publication="models-of-care-thailand" ${more}><p><br /><a href="/own-link">Own link</a></p><p></p></blockquote>`;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`plain tags become the widgets (${kind})`, async ({ tab, demo, hostPage }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = [
      plain('publication-card', feed, 'data-heading-level="2" lang="fr"'),
      plain('related-resources', feed, 'data-limit="2"'),
      plain('report-download', feed),
    ];
    await tab.goto(hostPage(documentOf(script(`${demo}cdn`), body.join(''))));
    await expect.poll(() => words(tab, 'publication-card[lang="fr"]', 'h2')).toEqual([TITLE]);
    await expect.poll(() => words(tab, 'related-resources', '[part~="item"]')).toHaveLength(2);
    await expect.poll(() => words(tab, 'report-download', '[part~="download"]')).toHaveLength(1);
    expect(await pageWords(tab, 'blockquote')).toEqual([]);
    const { requests, errors } = await tab.record();
    expect(requests.filter((request) => request === feed)).toHaveLength(1);
    expect(errors).toEqual([]);
  });
}

test('plain tags that are added later become the widgets too', async ({ tab, demo, hostPage }) => {
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), '<main></main>')));
  await tab.evaluate(
    (html) => {
      document.querySelector('main')!.append(document.createRange().createContextualFragment(html));
    },
    plain('publication-card', `${demo}feeds/reports.json`),
  );
  await expectTitles(tab, 'main publication-card', [TITLE]);
});

test('the page’s own quotations stay, and data never becomes an event handler', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const others = `<blockquote>A quotation</blockquote><blockquote data-feed="x">Another</blockquote>`;
  const hostile = plain(
    'publication-card',
    feed,
    'data-onclick="alert(1)" data-style="color:red" data-is="x"',
  );
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), others + hostile)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await pageWords(tab, 'blockquote')).toEqual(['A quotation', 'Another']);
  const attributes = await tab.evaluate(() => {
    const card = document.querySelector('publication-card')!;
    return Object.fromEntries(
      card.getAttributeNames().map((name) => [name, card.getAttribute(name)]),
    );
  });
  expect(Object.keys(attributes).sort()).toEqual(['feed', 'publication', 'style']);
  expect(attributes.style).toMatch(/^margin-block: [\w. ]+; min-height: [\w.]+;$/);
  expect((await tab.record()).errors).toEqual([]);
});

test('the plain tag stays a quotation with a link if its chunk cannot be loaded', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const site = await otherDemo(withoutChunks);
  const missed = () => site.requestedPaths.filter((path) => path.includes('/chunks/')).length;
  const body = plain('publication-card', `${site.url}feeds/reports.json`);
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${site.url}cdn`), body)));
  await expect.poll(missed).toBeGreaterThan(0);
  // Not all engines remember that the chunk is missing.
  await tab.evaluate(async () => {
    for (let change = 0; change < 10; change++) {
      document.body.append('A change. ');
      await new Promise(requestAnimationFrame);
      await fetch(location.href);
    }
  });
  expect(missed()).toBeLessThanOrEqual(2);
  expect(await pageWords(tab, 'blockquote a')).toEqual(['Own link']);
  expect((await tab.record()).errors).toEqual([]);
});
