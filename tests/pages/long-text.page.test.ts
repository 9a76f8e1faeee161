import { expect, test } from './host-page.js';
import { documentOf, SCRIPTS, TITLE, withoutChunks } from './partner-page.js';

const card = (site: string, kind: keyof typeof SCRIPTS) =>
  documentOf(
    SCRIPTS[kind](`${site}cdn`),
    `<publication-card feed="${site}feeds/reports.json"><a href="/own-link">Own link</a></publication-card>`,
  );

for (const kind of ['module', 'classic script'] as const) {
  test(`without its parser, the long text is plain paragraphs (${kind})`, async ({
    page,
    otherDemo,
    hostPage,
    seen,
  }) => {
    const { url: site } = await otherDemo(withoutChunks);
    await page.goto(hostPage(card(site, kind)));
    await expect(page.locator('[part~="title"]')).toHaveText(TITLE);
    await page.getByText('Read more').click();
    const text = page.locator('[part~="summary-text"]');
    await expect(text.locator('p').first()).toContainText('and at models from other countries');
    await expect(text.locator('p').nth(1)).toHaveText('What was compared');
    await expect(text.locator('a')).toHaveCount(0);
    expect(seen.errors).toEqual([]);
  });
}

test('a parser that comes after the feed brings the links, and the text stays open', async ({
  page,
  otherDemo,
  hostPage,
}) => {
  const { url: site } = await otherDemo(() => undefined);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/parse-rich-text.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(hostPage(card(site, 'module')), { waitUntil: 'commit' });
  await page.getByText('Read more').click();
  const text = page.locator('[part~="summary-text"]');
  await expect(text).toContainText('and at models from other countries');
  await expect(text.locator('a')).toHaveCount(0);
  release();
  await expect(text.locator('a').first()).toHaveText('models from other countries');
  await expect(text).toBeVisible();
});

const REPORT = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  items: [{ id: '1', title: 'One', content_html: '<p>Stra&szlig;e, 10<sup>6</sup></p>' }],
};

const JSON_FEED = { headers: { 'content-type': 'application/feed+json' } };

test('letters with rare names are right as soon as a requested feed is shown', async ({
  page,
  otherDemo,
  hostPage,
}) => {
  const { url: site } = await otherDemo(() => undefined);
  const texts: string[] = [];
  await page.exposeFunction('see', (text: string) => texts.push(text));
  const feed = hostPage(JSON.stringify(REPORT), JSON_FEED);
  const see =
    '<script>addEventListener("feed-load", ({ target }) => see(target.shadowRoot.textContent))</script>';
  const body = `<publication-card feed="${feed}"></publication-card>`;
  await page.goto(hostPage(documentOf(see + SCRIPTS.module(`${site}cdn`), body)));
  await expect(page.locator('[part~="lede"]')).toHaveText('Straße, 10⁶');
  await expect.poll(() => texts.length).toBeGreaterThan(0);
  expect(texts.join()).not.toContain('szlig');
});

for (const [which, body] of Object.entries({
  'that the page itself gives': () =>
    `<publication-card><script type="application/feed+json">${JSON.stringify(REPORT)}</script></publication-card>`,
  'in whose beginning no such letter is': (hostPage: (text: string, options: object) => string) => {
    const feed = JSON.stringify({ _before: 'x'.repeat(200_000), ...REPORT });
    return `<publication-card feed="${hostPage(feed, JSON_FEED)}"></publication-card>`;
  },
})) {
  test(`letters with rare names come after a feed ${which}`, async ({
    page,
    otherDemo,
    hostPage,
  }) => {
    const { url: site } = await otherDemo(() => undefined);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/rare-names.js', async (route) => {
      await held;
      await route.continue();
    });
    const html = documentOf(SCRIPTS.module(`${site}cdn`), body(hostPage));
    await page.goto(hostPage(html), { waitUntil: 'commit' });
    await expect(page.locator('[part~="lede"]')).toContainText('Stra&szlig;e');
    release();
    await expect(page.locator('[part~="lede"]')).toHaveText('Straße, 10⁶');
  });
}

test('without its chunks, a text loses no letter, runs no numbers together, and shows nothing hidden', async ({
  page,
  otherDemo,
  hostPage,
  seen,
}) => {
  const { url: site } = await otherDemo(withoutChunks);
  const lede = async (html: string): Promise<string> => {
    const [item] = REPORT.items;
    const feed = { ...REPORT, items: [{ ...item, content_html: html }] };
    const body = `<publication-card feed="${hostPage(JSON.stringify(feed), JSON_FEED)}"></publication-card>`;
    await page.goto(hostPage(documentOf(SCRIPTS.module(`${site}cdn`), body)));
    await expect(page.locator('[part~="title"]')).toHaveText('One');
    return (await page.locator('[part~="lede"]').allTextContents()).join();
  };
  expect(await lede('<p>Stra&szlig;e, 10<sup>6</sup></p>')).toBe('Stra&szlig;e, 10 6');
  expect(await lede('<p>The hidden costs</p>')).toBe('The hidden costs');
  expect(await lede('<p hidden>Internal</p><p>Public</p>')).toBe('');
  expect(await lede('<p style="display: none">Internal</p><p>Public</p>')).toBe('');
  expect(seen.errors).toEqual([]);
});
