import { expect, test, words } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

/** Places whose width depends on their content, as in the columns of many site builders. */
const PLACES: Record<string, (element: string) => string> = {
  'a row of flexible boxes': (element) => `<div style="display:flex">${element}</div>`,
  'a row beside text': (element) =>
    `<div style="display:flex"><p style="flex:1">Text beside it.</p><div>${element}</div></div>`,
  'a centred column': (element) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${element}</div>`,
  'a centred grid': (element) => `<div style="display:grid;justify-items:center">${element}</div>`,
  'a float': (element) => `<div style="float:left">${element}</div>`,
  'an inline block': (element) => `<div style="display:inline-block">${element}</div>`,
  'a cell of a table': (element) => `<table><tr><td>${element}</td></tr></table>`,
  'a box as wide as its content': (element) => `<div style="width:fit-content">${element}</div>`,
};

for (const [place, wrap] of Object.entries(PLACES)) {
  test(`has room in ${place}, and stays inside the page`, async ({ tab, demo, hostPage }) => {
    const elements = TAGS.map((tag) => wrap(`<${tag} feed="${demo}feeds/reports.json"></${tag}>`));
    const style = '<style>body { margin: 0; font: 16px sans-serif }</style>';
    const body = elements.join('<div style="clear:both"></div>');
    const inner = hostPage(documentOf(style + SCRIPTS.module(`${demo}cdn`), body));
    // A frame is a window of any width, in every engine.
    const frame = `<iframe title="Page" src="${inner}" style="height:700px;border:0"></iframe>`;
    await tab.goto(hostPage(documentOf('', frame)));
    for (const width of [320, 1000]) {
      await tab.evaluate((width) => {
        document.querySelector('iframe')!.style.width = `${String(width)}px`;
      }, width);
      await expect.poll(() => tab.evaluate(() => innerWidth, undefined, 'frame')).toBe(width);
      for (const tag of TAGS) {
        const titles = async () => (await words(tab, tag, '[part~="title"]', 'frame')).length;
        await expect.poll(titles).toBeGreaterThan(0);
        const room = await tab.evaluate(
          (tag) => document.querySelector(tag)!.getBoundingClientRect().width,
          tag,
          'frame',
        );
        expect.soft(room, `${tag} at ${String(width)} px`).toBeGreaterThanOrEqual(150);
      }
      const scroll = await tab.evaluate(
        () => document.documentElement.scrollWidth,
        undefined,
        'frame',
      );
      expect.soft(scroll, `the page at ${String(width)} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('keeps words in order in a right-to-left page with Latin names', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'تقارير',
    language: 'ar',
    items: [
      {
        id: '1',
        title: 'عنوان',
        content_text: 'نص',
        date_published: '2024-11-05T00:00:00Z',
        authors: [{ name: 'Research unit' }, { name: 'Shelter network' }],
        _publication: { publisher: { name: 'World Agency' } },
      },
    ],
  };
  await tab.goto(
    hostPage(`<!doctype html><html lang="ar" dir="rtl"><body>
      <publication-card><script type="application/feed+json">${JSON.stringify(feed)}</script></publication-card>
      ${SCRIPTS.module(`${demo}cdn`)}</body></html>`),
  );
  await expect
    .poll(() => words(tab, 'publication-card', '[part~="meta"]'))
    .toEqual([
      expect.stringMatching(/Research unit .*Shelter network · World Agency · .*(2024|٢٠٢٤)/),
    ]);
  const left = (part: string) =>
    tab.evaluate((part) => {
      const { shadowRoot } = document.querySelector('publication-card')!;
      return shadowRoot!.querySelector(`[part~="${part}"]`)!.getBoundingClientRect().left;
    }, part);
  expect(await left('date')).toBeLessThan(await left('publisher'));
  expect(await left('publisher')).toBeLessThan(await left('authors'));
});
