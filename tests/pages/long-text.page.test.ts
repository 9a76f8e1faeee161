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
  await page.route('**/chunks/parse-rich-text-*', async (route) => {
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
