import { expect, openAll, test, words } from './any-engine.js';
import { documentOf, PARSER, SCRIPTS } from './partner-page.js';

/** A publication with everything that a card can show, and a publication with little. */
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  items: [
    {
      id: 'one',
      url: 'https://publisher.example/one',
      title: 'One',
      summary: 'In short.',
      content_html: '<p>A long text, <a href="/more">with a link</a>.</p>',
      image: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
      date_published: '2024-05-06T00:00:00Z',
      authors: [{ name: 'A. Author' }, { name: 'B. Author' }],
      tags: ['Rights', 'Work'],
      attachments: ['en', 'fr', 'th'].map((language) => ({
        url: `https://publisher.example/one-${language}.pdf`,
        mime_type: 'application/pdf',
        size_in_bytes: 1_000_000,
        _publication: { language, pages: 48 },
      })),
      _publication: { publisher: { name: 'The publisher' } },
    },
    { id: 'two', url: 'https://publisher.example/two', title: 'Two', content_text: 'Its text.' },
    { id: 'three', title: 'Three', content_text: 'Its text.' },
  ],
};

/** The content of a shadow root: elements, pieces of text, and Lit's marks, which are comments. */
type Nodes = readonly [elements: number, texts: number, comments: number];

/**
 * HTML that is added to a page, and the resulting nodes. If you change a template, change these
 * too.
 */
const NODES: Record<string, readonly [html: string, nodes: Nodes]> = {
  'a card with everything': ['<publication-card></publication-card>', [33, 22, 50]],
  'a card with little': ['<publication-card publication="two"></publication-card>', [13, 6, 15]],
  'a compact card': ['<publication-card layout="compact"></publication-card>', [27, 16, 36]],
  'a list of one': ['<related-resources limit="1"></related-resources>', [12, 5, 12]],
  'a list of two': ['<related-resources limit="2"></related-resources>', [15, 9, 19]],
  'a download': ['<report-download></report-download>', [14, 8, 14]],
};

test('the elements have these numbers of nodes', async ({ tab, demo, hostPage }) => {
  const all = Object.values(NODES).map(([html]) => html);
  // A page with nothing else to do would render what closed disclosures hold.
  const busy = '<script>requestIdleCallback = () => 0</script>';
  await tab.goto(hostPage(documentOf(busy + SCRIPTS.module(`${demo}cdn`), all.join(''))));
  await tab.evaluate((data) => {
    for (const element of document.body.children) Object.assign(element, { data });
  }, FEED);
  await expect.poll(() => words(tab, 'body > *', '[part~="title"]')).toHaveLength(7);
  const found = await tab.evaluate(() =>
    Array.from(document.body.children, ({ shadowRoot }) =>
      [NodeFilter.SHOW_ELEMENT, NodeFilter.SHOW_TEXT, NodeFilter.SHOW_COMMENT].map((kind) => {
        const walker = document.createTreeWalker(shadowRoot!, kind);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      }),
    ),
  );
  const counts = Object.keys(NODES).map((what, index) => [what, found[index]]);
  const held = Object.entries(NODES).map(([what, [, nodes]]) => [what, nodes]);
  expect(counts).toEqual(held);
});

test('a thousand elements of all kinds request one feed and one parser, and nothing else', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const tags = ['publication-card', 'related-resources', 'report-download', 'publication-card'];
  const html = tags.map((tag) => `<${tag} feed="${feed}" images="none"></${tag}>`).join('\n');
  const address = hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), html.repeat(250)));
  await tab.goto(address);
  const shown = () =>
    tab.evaluate(
      (tags) =>
        [...document.querySelectorAll(tags)].filter(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~="title"]'),
        ).length,
      tags.join(),
    );
  await expect.poll(shown).toBe(1_000);
  await openAll(tab, tags.join());
  await expect.poll(() => words(tab, 'publication-card', '.text li')).toHaveLength(1_500);
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  expect((await tab.record()).requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
    address,
    `${demo}cdn/publication-widgets.js`,
    feed,
    expect.stringMatching(PARSER),
    expect.stringMatching(PARSER),
    expect.stringMatching(PARSER),
    new URL('/the-last-request', address).href,
  ]);
});
