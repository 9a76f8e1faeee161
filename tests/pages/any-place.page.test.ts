import { expect, test } from './host-page.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

/** Places where the content decides how wide it is, as in the columns of many site builders. */
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
  test(`has room in ${place}, and stays inside the page`, async ({ page, demo, hostPage }) => {
    const elements = TAGS.map((tag) => wrap(`<${tag} feed="${demo}feeds/reports.json"></${tag}>`));
    await page.goto(
      hostPage(`<!doctype html><html lang="en"><body style="margin:0;font:16px sans-serif">
        ${elements.join('<div style="clear:both"></div>')}
        <script type="module" src="${demo}cdn/publication-widgets.js"></script></body></html>`),
    );
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 700 });
      for (const tag of TAGS) {
        await expect(page.locator(`${tag} [part~="title"]`).first()).toBeVisible();
        const box = await page.locator(tag).boundingBox();
        expect.soft(box!.width, `${tag} at ${String(width)} px`).toBeGreaterThanOrEqual(150);
      }
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scroll, `the page at ${String(width)} px`).toBeLessThanOrEqual(width);
    }
  });
}

test('keeps words in order in a right-to-left page with Latin names', async ({
  page,
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
  await page.goto(
    hostPage(`<!doctype html><html lang="ar" dir="rtl"><body>
      <publication-card><script type="application/feed+json">${JSON.stringify(feed)}</script></publication-card>
      <script type="module" src="${demo}cdn/publication-widgets.js"></script></body></html>`),
  );
  const meta = page.locator('publication-card [part~="meta"]');
  await expect(meta).toHaveText(/Research unit .*Shelter network · World Agency · .*2024/);
  const left = async (part: string) =>
    (await page.locator(`publication-card [part~="${part}"]`).boundingBox())!.x;
  expect(await left('date')).toBeLessThan(await left('publisher'));
  expect(await left('publisher')).toBeLessThan(await left('authors'));
});
