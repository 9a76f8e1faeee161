/** The promises of docs/quiet-embedding.md to owners of pages whose readers are at risk. */
import { readFileSync } from 'node:fs';
import {
  addressOf,
  test as base,
  click,
  expect,
  expectTitles,
  pageWords,
  point,
  QUIET,
  words,
} from './any-engine.js';
import { PARSER } from './partner-page.js';
import { cookieOf, startPublisherSite, type PublisherSite } from './publisher-site.js';

const test = base.extend<{ publisher: PublisherSite }>({
  publisher: async ({}, use) => {
    const site = await startPublisherSite();
    await use(site);
    await site.close();
  },
});

/** The document's policy for a page that requests nothing from other servers. */
const OWN_ORIGIN_ONLY =
  "default-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const TAGS = ['publication-card', 'related-resources', 'report-download'];

const elementsOf = (feed: string, more = '', content = '') =>
  TAGS.map(
    (tag) => `<${tag} feed="${feed}" ${more}>${content}<a href="/own-link">Own link</a></${tag}>`,
  ).join('');

/** The page hosts the script itself, so every request to another origin comes from a widget. */
const documentOf = (body: string, icon = 'data:,') =>
  `<!doctype html><html lang="en"><head><title>Partner</title><link rel="icon" href="${icon}"><script type="module" src="/cdn/publication-widgets.js"></script></head><body>${body}</body></html>`;

test('the feed’s server gets no cookie, and the browser keeps none of its cookies', async ({
  tab,
  hostPage,
  publisher,
}) => {
  await tab.goto(`${publisher.url}visited-before`);
  await tab.goto(hostPage(documentOf(`<related-resources feed="${publisher.feed}">`)));
  await expectTitles(tab, 'related-resources', ['Another report']);
  await tab.goto(`${publisher.url}visited-after`);
  const [feed, after, ...others] = publisher.requests.slice(1);
  expect(feed).toMatchObject({ path: '/feed.json', cookie: undefined });
  expect(others).toEqual([]);
  const { port } = new URL(publisher.url);
  const own = after!.cookie!.split('; ').filter((cookie) => cookie.includes(port));
  expect(own).toEqual([cookieOf(port, '/visited-before')]);
});

for (const [kind, script] of [
  ['the module', 'type="module" src="CDN/publication-widgets.js"'],
  ['the classic script', 'async crossorigin src="CDN/publication-widgets.iife.js"'],
] as const) {
  test(`the scripts’ server gets no cookie from ${kind}, and none from its chunks`, async ({
    tab,
    hostPage,
    publisher,
  }) => {
    await tab.goto(`${publisher.url}visited-before`);
    const plain = `<blockquote class="publication-card" data-feed="${publisher.feed}"><a href="/own-link">Own link</a></blockquote>`;
    const tag = `<script ${script.replace('CDN', `${publisher.url}cdn`)}></script>`;
    await tab.goto(hostPage(`<!doctype html><link rel="icon" href="data:,">${plain}${tag}`));
    await expectTitles(tab, 'publication-card', ['A report']);
    await click(tab, 'publication-card', 'summary');
    const scripts = () => publisher.requests.filter(({ path }) => path.startsWith('/cdn/'));
    await expect.poll(scripts).toHaveLength(5);
    const received = scripts();
    expect(received.filter(({ cookie }) => cookie)).toEqual([]);
  });
}

for (const policy of ['unsafe-url', 'no-referrer']) {
  test(`the requests of feed and cover have no referrer if the page’s policy is ${policy}`, async ({
    tab,
    hostPage,
    publisher,
  }) => {
    const headers = { 'referrer-policy': policy };
    await tab.goto(hostPage(documentOf(elementsOf(publisher.feed)), { headers }));
    await expect
      .poll(() => publisher.requests.map(({ path }) => path))
      .toEqual(['/feed.json', '/cover.svg']);
    expect(publisher.requests.map(({ referer }) => referer)).toEqual([undefined, undefined]);
  });
}

for (const [tag, part, path] of [
  ['publication-card', 'link', '/report.html'],
  ['related-resources', 'link', '/other.html'],
  ['report-download', 'download', '/report-en.pdf'],
] as const) {
  for (const policy of ['', 'no-referrer']) {
    test(`following ${tag} [part~="${part}"] opens no new tab, and sends ${policy ? 'nothing where the page says so' : 'the page’s origin'}`, async ({
      tab,
      hostPage,
      publisher,
    }) => {
      const headers = policy ? { 'referrer-policy': policy } : undefined;
      const address = hostPage(documentOf(elementsOf(publisher.feed)), {
        ...(headers && { headers }),
      });
      await tab.goto(address);
      await click(tab, tag, `[part~="${part}"]`);
      const received = () => publisher.requests.filter((request) => request.path === path);
      await expect.poll(received).toHaveLength(1);
      await expect.poll(() => addressOf(tab)).toBe(new URL(path, publisher.url).href);
      expect(received()[0]?.referer).toBe(policy ? undefined : new URL('/', address).href);
    });
  }
}

test('a reader who opens and points at everything leaves no trace, and causes no further request', async ({
  tab,
  hostPage,
  publisher,
}) => {
  const before = hostPage('<!doctype html><link rel="icon" href="data:,">A page before');
  await tab.goto(before);
  // Pages of other tests had the same origin.
  await tab.evaluate(() => localStorage.clear());
  const address = hostPage(documentOf(elementsOf(publisher.feed)));
  const first = (await tab.record()).requests.length;
  await tab.goto(address);
  await expect.poll(() => publisher.requests).toHaveLength(2);
  await expect.poll(() => words(tab, 'report-download', '[part~="download"]')).toHaveLength(1);
  const all = TAGS.join();
  const count = async (parts: string) => (await words(tab, all, parts)).length;
  const toggles = await count('summary');
  expect(toggles).toBeGreaterThan(1);
  for (let index = 0; index < toggles; index++) await point(tab, 'click', all, 'summary', index);
  const targets = await count('a, summary');
  expect(targets).toBeGreaterThan(toggles + 3);
  for (let index = 0; index < targets; index++) await point(tab, 'hover', all, 'a, summary', index);
  const requested = async (isParser: boolean) =>
    (await tab.record()).requests
      .slice(first)
      .map((request) => new URL(request).pathname)
      .filter((path) => PARSER.test(path) === isParser);
  await expect.poll(() => requested(true)).toHaveLength(3);
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  expect(await requested(false)).toEqual([
    new URL(address).pathname,
    '/cdn/publication-widgets.js',
    '/feed.json',
    '/cover.svg',
    '/the-last-request',
  ]);
  expect(await requested(true)).toHaveLength(3);
  expect(publisher.requests).toHaveLength(2);
  const traces = await tab.evaluate(async () => ({
    stored: [localStorage.length, sessionStorage.length, window.name],
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    address: location.href,
  }));
  expect(traces).toEqual({
    stored: [0, 0, ''],
    databases: [],
    caches: [],
    workers: 0,
    address,
  });
  // A browser stops counting its history at some number, so the test goes back instead.
  await tab.back();
  expect(await addressOf(tab)).toBe(before);
});

test('with loading="click" no other server gets a request before the reader agrees', async ({
  tab,
  hostPage,
  publisher,
}) => {
  const address = hostPage(documentOf(elementsOf(publisher.feed, 'loading="click"')));
  await tab.goto(address);
  await expect.poll(() => words(tab, TAGS.join(), '[part~="load"]')).toHaveLength(3);
  await tab.evaluate(() => fetch('/the-last-request').then(() => null));
  const others = async () =>
    (await tab.record()).requests.filter(
      (request) => new URL(request).origin !== new URL(address).origin,
    );
  expect(await others()).toEqual([]);
  expect(publisher.requests).toEqual([]);
  await click(tab, 'publication-card', '[part~="load"]');
  await expect.poll(others).toEqual([publisher.feed, `${publisher.url}cover.svg`]);
});

const REPORTS = readFileSync('demo/feeds/reports.json', 'utf8');
const FEED = '/feeds/reports.json';

for (const [source, content, feedRequests] of [
  ['a feed of its own', '', [FEED]],
  ['the feed in it', `<script type="application/feed+json">${REPORTS}</script>`, []],
] as const) {
  test(`a page with ${source} sends no request to other servers, and its policy makes sure of it`, async ({
    tab,
    hostPage,
  }) => {
    const body = elementsOf(FEED, '', content);
    const address = hostPage(documentOf(body, '/covers/models-of-care.svg'), {
      headers: { 'content-security-policy': OWN_ORIGIN_ONLY },
    });
    await tab.goto(address);
    await expect.poll(() => words(tab, 'publication-card', 'img')).toHaveLength(1);
    await expect.poll(() => words(tab, 'report-download', '[part~="download"]')).toHaveLength(1);
    await expect.poll(() => words(tab, 'related-resources', '[part~="title"]')).not.toEqual([]);
    const { requests, ...output } = await tab.record();
    const urls = requests.map((request) => new URL(request));
    expect([...new Set(urls.map(({ origin }) => origin))]).toEqual([new URL(address).origin]);
    expect(urls.map(({ pathname }) => pathname).filter((path) => path === FEED)).toEqual(
      feedRequests,
    );
    expect(output).toEqual(QUIET);
  });
}

test('if the policy names no other server, a widget cannot send a request to one', async ({
  tab,
  hostPage,
  publisher,
}) => {
  await tab.goto(
    hostPage(documentOf(elementsOf(publisher.feed)), {
      headers: { 'content-security-policy': OWN_ORIGIN_ONLY },
    }),
  );
  await expect.poll(async () => (await tab.record()).console.join()).toContain('feed-unreachable');
  expect(await pageWords(tab, 'a')).toEqual(['Own link', 'Own link', 'Own link']);
  expect(publisher.requests).toEqual([]);
});

test('the document holds that policy', () => {
  expect(readFileSync('docs/quiet-embedding.md', 'utf8')).toContain(OWN_ORIGIN_ONLY);
});
