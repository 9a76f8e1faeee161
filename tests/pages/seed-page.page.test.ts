import fc from 'fast-check';
import { expect, test } from './host-page.js';
import { readSeedFeed, seedIsMissing } from './seed-feed.js';

const SCRIPTS = {
  module: (demo: string) =>
    `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`,
  'classic script': (demo: string) =>
    `<script src="${demo}cdn/publication-widgets.iife.js"></script>`,
};

const FEED_HEADERS = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
};

const TITLES = [
  'Review of Models of Care',
  'A <i>title</i> with "quotes" & an ampersand',
  '<script>alert(1)</script>',
  'مراجعة نماذج الرعاية',
  'การทบทวนรูปแบบการดูแล',
  '👩‍👩‍👧‍👦 '.repeat(40).trim(),
  'word'.repeat(200),
];

const elements = (feed: string) => `
  <publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>
  <report-download feed="${feed}"><a href="/own-link">Own link</a></report-download>
  <related-resources feed="${feed}"><a href="/own-link">Own link</a></related-resources>`;

test.skip(seedIsMissing !== '', seedIsMissing);

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`the real page shows from one ${kind}, with one request and a quiet console`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const seed = readSeedFeed();
    const feed = hostPage(JSON.stringify(seed), { headers: FEED_HEADERS });
    await page.goto(
      hostPage(`<!doctype html><html lang="en"><head><title>Partner</title>
        <link rel="icon" href="data:,">${script(demo)}</head><body>${elements(feed)}</body></html>`),
    );
    const [report, ...others] = seed.items;
    await expect(page.locator('publication-card [part~="title"]')).toHaveText(report!.title);
    await expect(page.locator('publication-card [part~="lede"]')).toHaveText(report!.summary);
    await expect(page.locator('report-download [part~="download"]')).toHaveText(
      `Download: ${report!.title} (English, PDF)`,
    );
    await expect(page.locator('related-resources [part~="title"]')).toHaveText(
      others.map(({ title }) => title),
    );
    await expect(page.locator('related-resources [part~="excerpt"]')).toHaveText(
      others.map(({ summary }) => summary),
    );
    expect(seen.requests.filter((request) => request.url() === feed)).toHaveLength(1);
    expect(seen.requests.map((request) => new URL(request.url()).pathname)).toHaveLength(3);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('any title shows as it is written', async ({ page, demo, hostPage, seen }) => {
  const random = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), 20);
  for (const title of [...TITLES, ...random.filter((text) => text.trim() && !text.includes('&'))]) {
    const seed = readSeedFeed();
    seed.items[0]!.title = title;
    const feed = hostPage(JSON.stringify(seed), { headers: FEED_HEADERS });
    await page.goto(hostPage(`<!doctype html>${SCRIPTS.module(demo)}${elements(feed)}`));
    const shown = page.locator('publication-card [part~="title"]');
    await expect(shown).toBeVisible();
    const expected = title.replace(/\s+/g, ' ').trim();
    expect(await shown.evaluate((node) => node.textContent)).toBe(expected);
    const download = page.locator('report-download [part~="title"]');
    expect(await download.evaluate((node) => node.textContent)).toBe(expected);
  }
  expect(seen.errors).toEqual([]);
});
