/** The fixtures of all page tests: the publisher's site, and any partner's page that uses it. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { test as base } from '@playwright/test';
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import { findWebKit } from '../../scripts/browsers/webkit.mjs';
import { playwrightSession, type Session } from './tab.js';
import { watched, watchedPolicy, webkitSession } from './webkit-tab.js';

/** An answer of a server. */
interface Page {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The two sites. They are on two ports, so they have two origins. */
interface Sites {
  /** Address of the publisher's site, the demo's server, with a slash at its end. */
  readonly demo: string;
  /** Address of the partner's site, with a slash at its end. It also serves the demo's files. */
  readonly partner: string;
  readonly pages: Map<string, Page>;
}

interface Fixtures {
  /** Address of the publisher's site, with a slash at its end. */
  readonly demo: string;
  /**
   * Serves a whole HTML document on the partner's site and returns its address. `headers` are the
   * headers of the response, such as a `content-security-policy`.
   */
  readonly hostPage: (html: string, options?: { headers?: Record<string, string> }) => string;
  /**
   * Starts another site of the publisher for the length of the test. It answers some paths as
   * `answer` says, and all others as the demo does.
   */
  readonly otherDemo: (answer: (path: string) => Answer | undefined) => Promise<OtherDemo>;
}

/** An answer of that site, open to every origin. By default it has status 200 and no body. */
interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

interface OtherDemo {
  /** Its address, with a slash at its end. */
  readonly url: string;
  /** The requested paths so far. */
  readonly requestedPaths: readonly string[];
}

/**
 * Playwright's test with the two sites running. All fixtures of workers are here: files whose tests
 * have other ones need a worker and a browser of their own.
 */
export const test = base.extend<Fixtures, { sites: Sites; session: Session }>({
  // Playwright's own browser, except for WebKit, which Playwright cannot start.
  browser: [
    async ({ playwright, browserName }, use, { project }) => {
      if (project.name === 'WebKit') return use(undefined as never);
      const browser = await playwright[browserName].launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  session: [
    async ({ browser }, use, { project }) => {
      const webkit = project.name === 'WebKit' && findWebKit();
      const session = await (webkit ? webkitSession(webkit) : playwrightSession(browser));
      await use(session);
      await session.end();
    },
    { scope: 'worker' },
  ],

  sites: [
    async ({}, use, { project }) => {
      // Browsers request the icon at any time.
      const pages = new Map<string, Page>([['/favicon.ico', { body: '', headers: {} }]]);
      const others = demoOf(project.name);
      const demo = await startDemoServer({ handler: others });
      const own = keepingScripts(others);
      const partner = await startDemoServer({
        handler: (request, response) => {
          const page = pages.get(request.url ?? '');
          if (!page) own(request, response);
          else response.writeHead(200, { 'content-type': HTML, ...page.headers }).end(page.body);
        },
      });
      await use({ demo: demo.url, partner: partner.url, pages });
      await Promise.all([demo.close(), partner.close()]);
    },
    { scope: 'worker' },
  ],

  demo: async ({ sites }, use) => {
    await use(sites.demo);
  },

  hostPage: async ({ sites }, use, { project }) => {
    const isWatched = project.name === 'WebKit';
    await use((html, { headers = {} } = {}) => {
      const path = `/host-page-${String(sites.pages.size)}`;
      const page = { body: html, headers };
      sites.pages.set(path, isWatched ? watchedPage(page) : page);
      return new URL(path, sites.partner).href;
    });
  },

  otherDemo: async ({}, use, { project }) => {
    const open: (() => Promise<void>)[] = [];
    await use(async (answer) => {
      const requestedPaths: string[] = [];
      const others = demoOf(project.name);
      const site = await startDemoServer({
        handler: (request, response) => {
          const path = request.url ?? '/';
          requestedPaths.push(path);
          const own = answer(path);
          if (!own) return others(request, response);
          const headers = { 'access-control-allow-origin': '*', ...own.headers };
          response.writeHead(own.status ?? 200, headers).end(own.body);
        },
      });
      open.push(site.close);
      return { url: site.url, requestedPaths };
    });
    await Promise.all(open.map((close) => close()));
  },
});

export { expect } from './quick-polls.js';

/**
 * Headers of a page that runs no script, as for readers who turned JavaScript off. Every engine
 * supports them, and shows the content of `<noscript>`.
 */
export const WITHOUT_JAVASCRIPT = { 'content-security-policy': 'sandbox' };

const HTML = 'text/html; charset=utf-8';

/** A page that records its own events, because WebKit's driver cannot report them. */
function watchedPage({ body, headers }: Page): Page {
  if (!(headers['content-type'] ?? HTML).startsWith('text/html')) return { body, headers };
  const entries = Object.entries(headers).map(([name, value]) => [name, watchedPolicy(value)]);
  return {
    body: watched(body),
    headers: Object.fromEntries(entries) as Record<string, string>,
  };
}

/** The demo. In WebKit, its embed page records its own events. */
function demoOf(engine: string): RequestListener {
  const demo = demoHandler();
  if (engine !== 'WebKit') return demo;
  return (request, response) => {
    if (!request.url?.startsWith('/cdn/embed.html')) return demo(request, response);
    const page = watched(readFileSync('dist/cdn/embed.html', 'utf8'));
    response.writeHead(200, { 'content-type': HTML }).end(page);
  };
}

/** Lets browsers cache a site’s scripts. With hundreds of frames they compile them less often. */
const keepingScripts =
  (site: RequestListener): RequestListener =>
  (request, response) => {
    if (/^\/cdn\/.*\.js$/.test(request.url ?? '')) {
      response.setHeader('cache-control', 'max-age=3600');
    }
    site(request, response);
  };
