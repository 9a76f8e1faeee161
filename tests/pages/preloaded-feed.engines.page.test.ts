/** The pasted line asks for the feed while the script is on its way, and the element uses the answer. */
import { readFileSync } from 'node:fs';
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { choose, DEFAULTS, type Choices } from '../../src/snippet-builder/choices.js';
import { snippet } from '../../src/snippet-builder/snippet.js';
import { test as base, expect, expectTitles, QUIET, words } from './any-engine.js';
import { documentOf, TITLE } from './partner-page.js';
import { watched } from './webkit-tab.js';

/** What the publisher's server learns from one request for the feed. */
interface Received {
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referer: string | undefined;
}

/** A publisher's site. Its script is not answered before somebody has asked for the feed. */
interface Publisher {
  readonly url: string;
  /** The requests for feeds so far. */
  readonly received: readonly Received[];
  /** Serves a page of the publisher's own, and returns its address. */
  readonly page: (html: string) => string;
  /** Answers a path that starts with `/feed`. */
  readonly answers: Map<string, Answer | Answer[]>;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const REPORTS = readFileSync('demo/feeds/reports.json', 'utf8');
const COOKIE = 'from-the-publisher=1';

const test = base.extend<{ publisher: Publisher }>({
  publisher: async ({}, use, { project }) => {
    const received: Received[] = [];
    const answers = new Map<string, Answer | Answer[]>();
    const pages = new Map<string, string>();
    const waiting: (() => void)[] = [];
    const demo = demoHandler();
    const site = await startDemoServer({
      handler: (request, response) => {
        const { url: path = '', headers } = request;
        response.setHeader('set-cookie', `${COOKIE}; path=/`);
        if (/\/publication-widgets(\.iife)?\.js$/.test(path) && !received.length) {
          waiting.push(() => demo(request, response));
        } else if (path.startsWith('/feed')) {
          received.push({ path, cookie: headers.cookie, referer: headers.referer });
          const given = answers.get(path) ?? {};
          const answer = Array.isArray(given) ? given.shift() : given;
          response.writeHead(answer?.status ?? 200, {
            'content-type': 'application/feed+json',
            'access-control-allow-origin': '*',
            ...answer?.headers,
          });
          response.end(REPORTS);
          for (const send of waiting.splice(0)) send();
        } else if (pages.has(path)) {
          response.writeHead(200, { 'content-type': 'text/html' }).end(pages.get(path));
        } else {
          demo(request, response);
        }
      },
    });
    const page = (html: string): string => {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, project.name === 'WebKit' ? watched(html) : html);
      return new URL(path, site.url).href;
    };
    await use({ url: site.url, received, page, answers });
    await site.close();
  },
});

/** The line that the snippet builder writes. */
function line({ url }: Publisher, choices: Partial<Choices>): string {
  const publication = { title: 'Own link', url: '/own-link', lines: [] };
  return snippet(
    choose(DEFAULTS, choices),
    { links: [publication], blankLines: 0 },
    { publication, scripts: `${url}cdn/`, height: 1 },
  );
}

const ALL = ['publication-card', 'related-resources', 'report-download'];

/** Three lines, each with its own preload of one feed. */
const lines = (publisher: Publisher, choices: Partial<Choices>): string =>
  ALL.map((widget) => line(publisher, { widget, ...choices })).join('');

const NO_STORE: Answer = { headers: { 'cache-control': 'no-store' } };

for (const [kind, caching] of [
  ['module', 'no-store'],
  ['module', 'max-age=60'],
  ['classic', 'no-store'],
] as const) {
  test(`a feed on another origin is asked for once, before the ${kind} script has come (${caching})`, async ({
    tab,
    publisher,
    hostPage,
  }) => {
    // A cookie that the browser could send.
    await tab.goto(publisher.page('<!doctype html><link rel="icon" href="data:,">'));
    publisher.answers.set('/feed', { headers: { 'cache-control': caching } });
    const body = lines(publisher, { feed: `${publisher.url}feed`, script: kind });
    await tab.goto(hostPage(documentOf('', body)));
    await expectTitles(tab, 'publication-card, report-download', [TITLE, TITLE]);
    await expect.poll(() => words(tab, 'related-resources', '[part~="title"]')).not.toEqual([]);
    expect(publisher.received).toEqual([{ path: '/feed', cookie: undefined, referer: undefined }]);
    const { console, errors } = await tab.record();
    const told = console.filter((line) => !line.endsWith('another copy came first.'));
    expect({ console: told, errors }).toEqual(QUIET);
  });
}

for (const caching of ['no-store', 'max-age=60']) {
  test(`a feed of the page’s own site is asked for once, with the site’s cookies (${caching})`, async ({
    tab,
    publisher,
  }, { project }) => {
    publisher.answers.set('/feed', { headers: { 'cache-control': caching } });
    await tab.goto(publisher.page(documentOf('', lines(publisher, { feed: 'feed' }))));
    await expectTitles(tab, 'publication-card', [TITLE]);
    await expect.poll(() => words(tab, 'related-resources', '[part~="title"]')).not.toEqual([]);
    // WebKit sends the header `origin` with the preload alone, and so finds them different. Its own
    // cache would hold the answer, if the tests let it have one.
    const most = project.name === 'WebKit' ? 2 : 1;
    expect(publisher.received.length).toBeLessThanOrEqual(most);
    for (const { cookie, referer } of publisher.received) {
      expect(cookie).toContain(COOKIE);
      expect(referer).toBeUndefined();
    }
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

test('a feed that has moved to another origin is asked for once there, without cookies', async ({
  tab,
  publisher,
  hostPage,
  otherDemo,
}) => {
  const location = `${publisher.url}feed-moved`;
  const headers = { location, 'cache-control': 'no-store' };
  const old = await otherDemo((path) => (path === '/feed' ? { status: 302, headers } : undefined));
  publisher.answers.set('/feed-moved', NO_STORE);
  await tab.goto(publisher.page('<!doctype html><link rel="icon" href="data:,">'));
  const body = lines(publisher, { feed: `${old.url}feed` });
  await tab.goto(hostPage(documentOf('', body)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(old.requestedPaths.filter((path) => path === '/feed')).toHaveLength(1);
  expect(publisher.received).toEqual([
    { path: '/feed-moved', cookie: undefined, referer: undefined },
  ]);
});

test('in a sandboxed frame, the site’s own feed is asked for once, without cookies', async ({
  tab,
  publisher,
}) => {
  publisher.answers.set('/feed', NO_STORE);
  const inner = publisher.page(documentOf('', line(publisher, { feed: `${publisher.url}feed` })));
  const frame = `<iframe title="Report" sandbox="allow-scripts" src="${inner}"></iframe>`;
  await tab.goto(publisher.page(documentOf('', frame)));
  await expect
    .poll(() => words(tab, 'publication-card', '[part~="title"]', 'frame'))
    .toEqual([TITLE]);
  expect(publisher.received).toEqual([{ path: '/feed', cookie: undefined, referer: undefined }]);
});

test('a strict policy that allows the feed’s origin allows the preload', async ({
  tab,
  publisher,
  hostPage,
}) => {
  const { origin } = new URL(publisher.url);
  const policy = `default-src 'self'; script-src ${origin}; connect-src ${origin}; img-src 'self' ${origin}`;
  publisher.answers.set('/feed', NO_STORE);
  const body = lines(publisher, { feed: `${publisher.url}feed` });
  await tab.goto(
    hostPage(documentOf('', body), { headers: { 'content-security-policy': policy } }),
  );
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(publisher.received).toHaveLength(1);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('after a failure, the feed is asked for again', async ({ tab, publisher, hostPage }) => {
  publisher.answers.set('/feed', [{ ...NO_STORE, status: 503 }, NO_STORE]);
  const body = line(publisher, { feed: `${publisher.url}feed` });
  await tab.goto(hostPage(documentOf('', body)));
  await expect.poll(async () => (await tab.record()).console.join()).toContain('feed-status');
  expect(publisher.received).toHaveLength(1);
  await tab.evaluate(() => {
    void document.querySelector<HTMLElement & { load: () => unknown }>('publication-card')!.load();
  });
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(publisher.received).toHaveLength(2);
});
