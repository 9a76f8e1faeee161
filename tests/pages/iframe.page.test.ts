import { readFileSync } from 'node:fs';
import { expect, test, WITHOUT_JAVASCRIPT } from './host-page.js';
import { embedAddress, frameIn, pageAround, TOKENS } from './iframe-host.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

test('shows the card in a sandbox on another origin, with no script in the page', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  const card = frameIn(page).locator('publication-card');
  await expect(card.locator('[part~="title"]')).toHaveText(TITLE);
  await expect(card.locator('[part~="cover"]')).toBeVisible();
  expect(await page.frames()[1]!.evaluate(() => self.origin)).toBe('null');
  expect(new URL(page.url()).origin).not.toBe(new URL(demo).origin);
  expect(seen.requests.map((request) => new URL(request.url()).pathname).slice(1)).toEqual([
    '/cdn/embed.html',
    '/cdn/embed.js',
    '/cdn/publication-widgets.js',
    '/feeds/reports.json',
    '/covers/models-of-care.svg',
  ]);
  expect(seen.console).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('stays as high as the page says without the parent script, and scrolls', async ({
  page,
  demo,
  hostPage,
}) => {
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  await frameIn(page).getByText('Read more').click();
  await expect(frameIn(page).getByText('closed shelters')).toBeVisible();
  expect((await page.locator('iframe').boundingBox())!.height).toBe(300);
  const scrolls = await page
    .frames()[1]!
    .evaluate(() => document.documentElement.scrollHeight > innerHeight);
  expect(scrolls).toBe(true);
});

test('takes every attribute of each element as a parameter', async ({ page, demo, hostPage }) => {
  for (const [widget, parameters] of [
    ['publication-card', { layout: 'compact', 'heading-level': '2', publication: 'x' }],
    ['related-resources', { limit: '1', match: 'latest', layout: 'grid', 'excerpt-length': '50' }],
    ['report-download', { lang: 'th', layout: 'compact' }],
  ] as const) {
    const source = embedAddress(demo, { widget, ...parameters });
    await page.goto(hostPage(pageAround(source)));
    const element = frameIn(page).locator(widget);
    await expect(element).toBeAttached();
    for (const [name, value] of Object.entries(parameters)) {
      await expect(element).toHaveAttribute(name, value);
    }
  }
});

test('an unknown widget means the card, and unknown parameters nothing', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const source = embedAddress(demo, {
    widget: 'script',
    style: 'color:red',
    id: 'x',
    onclick: '1',
  });
  await page.goto(hostPage(pageAround(source)));
  await expect(frameIn(page).locator('[part~="title"]')).toHaveText(TITLE);
  const names = await frameIn(page)
    .locator('publication-card')
    .evaluate((card) => card.getAttributeNames());
  expect(names).toEqual(['feed']);
  expect(seen.console).toEqual([]);
});

test('has the accent and the colour scheme of its address', async ({ page, demo, hostPage }) => {
  const source = embedAddress(demo, { accent: 'rgb(1, 2, 3)', 'color-scheme': 'dark' });
  await page.goto(hostPage(pageAround(source)));
  const card = frameIn(page).locator('publication-card');
  await expect(card.locator('[part~="title"]')).toBeVisible();
  const style = await card.evaluate((element) => ({
    accent: getComputedStyle(element).getPropertyValue('--publication-accent'),
    scheme: getComputedStyle(document.documentElement).colorScheme,
  }));
  expect(style).toEqual({ accent: 'rgb(1, 2, 3)', scheme: 'dark' });
});

test('takes language and direction from the feed, else from its address', async ({
  page,
  demo,
  hostPage,
}) => {
  const arabic = { feed: `${demo}feeds/reports-ar.json` };
  await page.goto(hostPage(pageAround(embedAddress(demo, arabic))));
  const root = frameIn(page).locator('html');
  await expect(root).toHaveAttribute('lang', 'ar');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await page.goto(hostPage(pageAround(embedAddress(demo, { lang: 'fr' }))));
  await expect(frameIn(page).locator('[part~="title"]')).toBeVisible();
  await expect(root).toHaveAttribute('lang', 'fr');
  await expect(root).toHaveAttribute('dir', 'ltr');
});

test('keeps a link to the publisher when the feed is down', async ({ page, demo, hostPage }) => {
  const publication = `${demo}publisher.html#models-of-care-thailand`;
  const source = embedAddress(demo, { feed: `${demo}feeds/none.json`, publication });
  await page.goto(hostPage(pageAround(source)));
  const link = frameIn(page).getByRole('link', { name: new URL(demo).host });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', publication);
});

test('opens links in a tab of their own that knows nothing of the page', async ({
  page,
  demo,
  hostPage,
}) => {
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    frameIn(page).locator('[part~="link"]').click(),
  ]);
  await popup.waitForURL(`${demo}publisher.html**`);
  const inTab = await popup.evaluate(() => ({ alone: opener === null, origin: self.origin }));
  expect(inTab).toEqual({ alone: true, origin: new URL(demo).origin });
});

test('downloads the report', async ({ page, demo, hostPage }) => {
  await page
    .context()
    .route('**/*.pdf', (route) =>
      route.fulfill({ body: 'A report', headers: { 'content-disposition': 'attachment' } }),
    );
  const source = embedAddress(demo, { widget: 'report-download' });
  await page.goto(hostPage(pageAround(source)));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frameIn(page).locator('[part~="download"]').click(),
  ]);
  expect(new URL(download.url()).pathname).toMatch(/-en\.pdf$/);
  expect(await download.failure()).toBeNull();
});

test('shows a sentence to readers without JavaScript', async ({ page, demo, hostPage }) => {
  await page.goto(hostPage(pageAround(embedAddress(demo)), { headers: WITHOUT_JAVASCRIPT }));
  await expect(frameIn(page).getByText('cannot be shown here')).toBeVisible();
});

test('shows the sentence too when its script does not come', async ({ page, demo, hostPage }) => {
  await page.route('**/cdn/embed.js', (route) => route.abort());
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  await expect(frameIn(page).getByText('cannot be shown here')).toBeVisible();
});

test('keeps the link when the widgets’ script does not come', async ({ page, demo, hostPage }) => {
  await page.route('**/publication-widgets.js', (route) => route.abort());
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  await expect(frameIn(page).getByRole('link', { name: new URL(demo).host })).toBeVisible();
});

test('the demo and the docs name the same tokens', async ({ page, demo }) => {
  await page.goto(`${demo}iframe.html`);
  for (const frame of await page.locator('iframe').all()) {
    await expect(frame).toHaveAttribute('sandbox', TOKENS);
  }
  expect(readFileSync('docs/iframe.md', 'utf8')).toContain(`sandbox="${TOKENS}"`);
});
