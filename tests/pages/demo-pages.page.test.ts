import { readdirSync } from 'node:fs';
import { violationsOn } from './accessibility.js';
import { test as testInAnyEngine } from './any-engine.js';
import { expect, test } from './host-page.js';

test.use({
  notInWebKit: 'runs axe at a phone’s width, or a download, which only Playwright does',
});

const PAGES = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** These pages show a feed that is down or a script that is missing, or they hold an iframe. */
const WITHOUT_WIDGETS = ['feed-down.html', 'iframe.html', 'no-script.html', 'publisher.html'];

/** Other tests run axe on these pages, in more situations. */
const TESTED_ELSEWHERE = /^look-\w+\.html$/;

for (const file of PAGES) {
  test(`demo/${file} is accessible, quiet, and fits a phone`, async ({ page, demo, seen }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(demo + file);
    if (!WITHOUT_WIDGETS.includes(file)) {
      await expect(page.locator('[part~="title"]').first()).toBeVisible();
    }
    if (!TESTED_ELSEWHERE.test(file)) expect(await violationsOn(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    if (file !== 'feed-down.html') expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

testInAnyEngine('the first page leads to every other', async ({ tab, demo }) => {
  await tab.goto(demo);
  const links = await tab.evaluate(() =>
    [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href')),
  );
  const others = PAGES.filter((file) => file !== 'index.html' && file !== 'publisher.html');
  const builder = '/cdn/snippet-builder/index.html?feed=/feeds/reports.json';
  expect(links.sort()).toEqual([...others, builder].sort());
});

test('a reader opens the summary, and downloads the report', async ({ page, demo }) => {
  await page.goto(demo);
  await page.locator('publication-card').getByText('Read more').click();
  await expect(page.locator('publication-card').getByText('closed shelters')).toBeVisible();
  const answer = page.waitForResponse((response) => response.url().endsWith('-en.pdf'));
  await page.locator('publication-card [part~="download"]').click();
  expect((await answer).headers()['content-type']).toBe('application/pdf');
});

test('the publisher’s own pages, made of its spreadsheet, are a click away', async ({
  page,
  demo,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(demo);
  await expect(page.locator('related-resources [part="item"]')).toHaveCount(4);
  const feeds = asked.filter((path) => path.endsWith('.json'));
  expect(feeds).toEqual([expect.stringMatching(/^\/published\/reports\/models-of-care-/)]);

  await page.getByRole('navigation').getByText('All reports of the publisher').click();
  await page.getByRole('searchbox').fill('survivors thailand');
  await expect(page.getByRole('status')).toHaveText('1 report');
  await page.getByRole('link', { name: 'Review of Models of Care' }).click();
  const preview = page.locator('publication-card');
  await expect(preview.locator('[part~="title"]')).toHaveText(/^Review of Models of Care/);
  await expect(preview.getByRole('img')).toHaveJSProperty('naturalWidth', 360);
  // The addresses are those of this server.
  await expect(page.getByRole('group', { name: 'For most sites' })).toContainText(
    `${demo}published/reports/models-of-care-`,
  );
});
