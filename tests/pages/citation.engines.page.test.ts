/** How to cite a report, behind “Cite” in the card, on a partner's page. */
import { click, expect, test, words } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const REPORT = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://publisher.example/1',
      title: 'Safe <em>journeys</em>',
      content_text: 'Text.',
      authors: [{ name: 'Ana Example' }, { name: 'Author et al.' }],
      _publication: { issued: '2024-11', licence: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  ],
};
const REFERENCE =
  'Ana Example; Author et al. (November 2024). Safe journeys. https://publisher.example/1';
const HEADERS = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };
const cardOf = (feed: string): string =>
  `<publication-card citation feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;

const CARD = 'publication-card';

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`a reader opens how to cite a report, under a strict policy (${kind})`, async ({
    tab,
    hostPage,
  }) => {
    const feed = hostPage(JSON.stringify(REPORT), { headers: HEADERS });
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    await tab.goto(
      hostPage(documentOf(script('/cdn'), cardOf(feed)), {
        headers: { 'content-security-policy': policy },
      }),
    );
    await expect.poll(() => words(tab, CARD, '[part="citation-toggle"]')).toEqual(['Cite']);
    const chunks = () =>
      tab.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name.replace(/.*\/|\.js$/g, ''))
          .filter((name) => name.includes('citation'))
          .sort(),
      );
    expect(await chunks(), 'nothing is loaded before').toEqual([]);
    await click(tab, CARD, '[part="citation-toggle"]');
    await expect.poll(() => words(tab, CARD, '[part="citation-text"]')).toEqual([REFERENCE]);
    expect(await words(tab, CARD, '[part="citation-facts"]')).toEqual(['Licence: CC BY 4.0']);
    expect(await chunks()).toEqual(['citation-names', 'citation-view', 'citation-words']);
    // The look comes with the chunk, and the policy lets it be.
    const frame = () =>
      tab.evaluate(() => {
        const root = document.querySelector('publication-card')!.shadowRoot!;
        return getComputedStyle(root.querySelector('[part="citation-copy"]')!).borderTopStyle;
      });
    expect(await frame()).toBe('solid');
    // A download that is begun opens a panel of the stock Firefox, which takes the focus of all pages.
    await tab.evaluate(() => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        document.title = this.download;
      };
    });
    await click(tab, CARD, '[part="citation-file"]');
    await expect
      .poll(() => tab.evaluate(() => document.title))
      .toBe('example-2024-safe-journeys.bib');
    expect(await chunks()).toContain('save-citation');
    expect((await tab.record()).errors).toEqual([]);
  });
}

test('a reader sees the address of the report if the chunk is blocked', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = hostPage(JSON.stringify(REPORT), { headers: HEADERS });
  const { origin } = new URL(demo);
  // The page allows the script, and no chunk of it.
  await tab.goto(
    hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), cardOf(feed)), {
      headers: { 'content-security-policy': `script-src ${origin}/cdn/publication-widgets.js` },
    }),
  );
  await expect.poll(() => words(tab, CARD, '[part="citation-toggle"]')).toEqual(['Cite']);
  await click(tab, CARD, '[part="citation-toggle"]');
  await expect
    .poll(() => words(tab, CARD, '[part="citation"]'))
    .toEqual(['Citehttps://publisher.example/1']);
  expect((await tab.record()).errors).toEqual([]);
});
