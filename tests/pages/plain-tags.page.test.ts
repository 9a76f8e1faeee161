import { expect, test } from './host-page.js';

const SCRIPTS = {
  module: (demo: string) =>
    `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`,
  'classic script': (demo: string) =>
    `<script src="${demo}cdn/publication-widgets.iife.js"></script>`,
};

/** As `wpautop` leaves it: with paragraphs and line breaks that nobody wrote. */
const plain = (name: string, feed: string, more = '') =>
  `<blockquote class="${name}" data-feed="${feed}" data-publication="models-of-care-thailand" ${more}><p><br /><a href="/own-link">Own link</a></p><p></p></blockquote>`;

const documentOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Partner</title>${head}</head><body>${body}</body></html>`;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`plain tags become the widgets (${kind})`, async ({ page, demo, hostPage, seen }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = [
      plain('publication-card', feed, 'data-heading-level="2" lang="fr"'),
      plain('related-resources', feed, 'data-limit="2"'),
      plain('report-download', feed),
    ];
    await page.goto(hostPage(documentOf(script(demo), body.join(''))));
    await expect(page.locator('publication-card h2')).toHaveText(/^Review of Models of Care/);
    await expect(page.locator('publication-card')).toHaveAttribute('lang', 'fr');
    await expect(page.locator('related-resources [part~="item"]')).toHaveCount(2);
    await expect(page.locator('report-download [part~="download"]')).toBeVisible();
    await expect(page.locator('blockquote')).toHaveCount(0);
    expect(seen.requests.filter((request) => request.url() === feed)).toHaveLength(1);
    expect(seen.errors).toEqual([]);
  });
}

test('plain tags that come later become the widgets too', async ({ page, demo, hostPage }) => {
  await page.goto(hostPage(documentOf(SCRIPTS.module(demo), '<main></main>')));
  await page.locator('main').evaluate(
    (main, html) => {
      main.append(document.createRange().createContextualFragment(html));
    },
    plain('publication-card', `${demo}feeds/reports.json`),
  );
  await expect(page.locator('main publication-card [part~="title"]')).toBeVisible();
});

test('quotations of the page stay, and data never becomes an event handler', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const others = `<blockquote>A quotation</blockquote><blockquote data-feed="x">Another</blockquote>`;
  const hostile = plain(
    'publication-card',
    feed,
    'data-onclick="alert(1)" data-style="color:red" data-is="x"',
  );
  await page.goto(hostPage(documentOf(SCRIPTS.module(demo), others + hostile)));
  const card = page.locator('publication-card');
  await expect(card.locator('[part~="title"]')).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(['A quotation', 'Another']);
  expect(await card.evaluate((element) => element.getAttributeNames().sort())).toEqual([
    'feed',
    'publication',
    'style',
  ]);
  await expect(card).toHaveAttribute('style', /^margin-block: [\w. ]+; min-height: [\w.]+;$/);
  expect(seen.errors).toEqual([]);
});

test('the plain tag stays a quotation with a link when its chunk cannot be had', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const refused = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('/chunks/'),
  );
  await page.route('**/chunks/**', (route) => route.abort());
  const body = plain('publication-card', `${demo}feeds/reports.json`);
  await page.goto(hostPage(documentOf(SCRIPTS.module(demo), body)));
  await refused;
  await expect(page.getByRole('link', { name: 'Own link' })).toBeVisible();
  expect(seen.errors).toEqual([]);
});
