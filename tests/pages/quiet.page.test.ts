/** What docs/quiet-embedding.md promises to owners of pages whose readers are at risk. */
import { readFileSync } from 'node:fs';
import { test as base, expect } from './host-page.js';
import { startPublisherSite, type PublisherSite } from './publisher-site.js';

const test = base.extend<{ publisher: PublisherSite }>({
  publisher: async ({}, use) => {
    const site = await startPublisherSite();
    await use(site);
    await site.close();
  },
});

/** The policy that the document gives for a page which asks nobody else for anything. */
const OWN_ORIGIN_ONLY =
  "default-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const TAGS = ['publication-card', 'related-resources', 'report-download'];

const elementsOf = (feed: string, more = '', content = '') =>
  TAGS.map(
    (tag) => `<${tag} feed="${feed}" ${more}>${content}<a href="/own-link">Own link</a></${tag}>`,
  ).join('');

/** The page hosts the script itself, so that every other origin is one that a widget asks. */
const documentOf = (body: string, icon = 'data:,') =>
  `<!doctype html><html lang="en"><head><title>Partner</title><link rel="icon" href="${icon}"><script type="module" src="/cdn/publication-widgets.js"></script></head><body>${body}</body></html>`;

test('the feed’s server is sent no cookie, and none that it sets is kept', async ({
  page,
  hostPage,
  publisher,
}) => {
  await page.goto(`${publisher.url}visited-before`);
  const before = await page.context().cookies();
  await page.goto(hostPage(documentOf(`<related-resources feed="${publisher.feed}">`)));
  await expect(page.locator('related-resources [part~="title"]')).toBeVisible();
  expect(publisher.told.filter(({ path }) => path === '/feed.json')).toEqual([
    expect.objectContaining({ cookie: undefined }),
  ]);
  expect(before.map(({ name }) => name)).toEqual(['from-visited-before']);
  expect(await page.context().cookies()).toEqual(before);
});

for (const [kind, script] of [
  ['the module', 'type="module" src="CDN/publication-widgets.js"'],
  ['the classic script', 'async crossorigin src="CDN/publication-widgets.iife.js"'],
] as const) {
  test(`the scripts’ server is sent no cookie by ${kind}, and none by its chunks`, async ({
    page,
    hostPage,
    publisher,
  }) => {
    await page.goto(`${publisher.url}visited-before`);
    const plain = `<blockquote class="publication-card" data-feed="${publisher.feed}"><a href="/own-link">Own link</a></blockquote>`;
    const tag = `<script ${script.replace('CDN', `${publisher.url}cdn`)}></script>`;
    await page.goto(hostPage(`<!doctype html><link rel="icon" href="data:,">${plain}${tag}`));
    await expect(page.locator('publication-card [part~="title"]')).toBeVisible();
    const told = publisher.told.filter(({ path }) => path.startsWith('/cdn/'));
    expect(told).toHaveLength(2);
    expect(told.map(({ cookie }) => cookie)).toEqual([undefined, undefined]);
  });
}

for (const policy of ['unsafe-url', 'no-referrer']) {
  test(`feed and cover are sent no referrer where the page says ${policy}`, async ({
    page,
    hostPage,
    publisher,
  }) => {
    const headers = { 'referrer-policy': policy };
    await page.goto(hostPage(documentOf(elementsOf(publisher.feed)), { headers }));
    await expect
      .poll(() => publisher.told.map(({ path }) => path))
      .toEqual(['/feed.json', '/cover.svg']);
    expect(publisher.told.map(({ referer }) => referer)).toEqual([undefined, undefined]);
  });
}

for (const [link, path] of [
  ['publication-card [part~="link"]', '/report.html'],
  ['related-resources [part~="link"]', '/other.html'],
  ['report-download [part~="download"]', '/report-en.pdf'],
] as const) {
  for (const policy of ['', 'no-referrer']) {
    test(`following ${link} opens no new tab, and tells ${policy ? 'nothing where the page says so' : 'the page’s origin'}`, async ({
      page,
      hostPage,
      publisher,
    }) => {
      const headers = policy ? { 'referrer-policy': policy } : undefined;
      const address = hostPage(documentOf(elementsOf(publisher.feed)), {
        ...(headers && { headers }),
      });
      await page.goto(address);
      await page.locator(link).click();
      const told = () => publisher.told.filter((request) => request.path === path);
      await expect.poll(told).toHaveLength(1);
      expect(page.context().pages()).toHaveLength(1);
      expect(told()[0]?.referer).toBe(policy ? undefined : new URL('/', address).href);
    });
  }
}

test('a reader who opens and points at everything leaves no trace, and asks for nothing more', async ({
  page,
  hostPage,
  publisher,
  seen,
}) => {
  const address = hostPage(documentOf(elementsOf(publisher.feed)));
  await page.goto(address);
  await expect.poll(() => publisher.told).toHaveLength(2);
  await expect(page.locator('report-download [part~="download"]')).toBeVisible();
  const history = await page.evaluate(() => window.history.length);
  for (const toggle of await page.locator('summary').all()) await toggle.click();
  for (const link of await page.locator(':is(a, summary):visible').all()) await link.hover();
  await page.evaluate(() => fetch('/the-last-request'));
  expect(seen.requests.map((request) => new URL(request.url()).pathname)).toEqual([
    new URL(address).pathname,
    '/cdn/publication-widgets.js',
    '/feed.json',
    '/cover.svg',
    '/the-last-request',
  ]);
  const traces = await page.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length, window.name],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: window.history.length,
    address: location.href,
  }));
  expect(traces).toEqual({
    stored: [0, 0, ''],
    databases: [],
    caches: [],
    workers: 0,
    history,
    address,
  });
});

test('with loading="click" nobody else is asked for anything before the reader agrees', async ({
  page,
  hostPage,
  publisher,
  seen,
}) => {
  const address = hostPage(documentOf(elementsOf(publisher.feed, 'loading="click"')));
  await page.goto(address);
  await expect(page.locator('[part~="load"]')).toHaveCount(3);
  await page.evaluate(() => fetch('/the-last-request'));
  const others = () =>
    seen.requests.filter((request) => new URL(request.url()).origin !== new URL(address).origin);
  expect(others()).toEqual([]);
  await page.locator('publication-card [part~="load"]').click();
  await expect
    .poll(() => others().map((request) => request.url()))
    .toEqual([publisher.feed, `${publisher.url}cover.svg`]);
});

const REPORTS = readFileSync('demo/feeds/reports.json', 'utf8');
const FEED = '/feeds/reports.json';

for (const [source, content, asked] of [
  ['a feed of its own', '', [FEED]],
  ['the feed in it', `<script type="application/feed+json">${REPORTS}</script>`, []],
] as const) {
  test(`a page with ${source} asks nobody else, under a policy that makes sure of it`, async ({
    page,
    hostPage,
    seen,
  }) => {
    const body = elementsOf(FEED, '', content);
    const address = hostPage(documentOf(body, '/covers/models-of-care.svg'), {
      headers: { 'content-security-policy': OWN_ORIGIN_ONLY },
    });
    await page.goto(address);
    await expect(page.locator('publication-card img')).toBeVisible();
    await expect(page.locator('report-download [part~="download"]')).toBeVisible();
    await expect(page.locator('related-resources [part~="title"]').first()).toBeVisible();
    const urls = seen.requests.map((request) => new URL(request.url()));
    expect([...new Set(urls.map(({ origin }) => origin))]).toEqual([new URL(address).origin]);
    expect(urls.map(({ pathname }) => pathname).filter((path) => path === FEED)).toEqual(asked);
    expect(seen.console).toEqual([]);
  });
}

test('where the policy names no other server, a widget cannot ask one', async ({
  page,
  hostPage,
  publisher,
  seen,
}) => {
  await page.goto(
    hostPage(documentOf(elementsOf(publisher.feed)), {
      headers: { 'content-security-policy': OWN_ORIGIN_ONLY },
    }),
  );
  await expect.poll(() => seen.console.join()).toContain('feed-unreachable');
  await expect(page.getByRole('link', { name: 'Own link' })).toHaveCount(3);
  expect(publisher.told).toEqual([]);
});

test('the document holds that policy', () => {
  expect(readFileSync('docs/quiet-embedding.md', 'utf8')).toContain(OWN_ORIGIN_ONLY);
});
