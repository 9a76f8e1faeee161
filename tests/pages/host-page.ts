/** The fixtures of the page tests: the publisher's site, and any partner's page that uses it. */
import { test as base, type Request } from '@playwright/test';
import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';

/** A page of a partner, to be served as it is. */
interface Page {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The two sites, on two ports, so on two origins. */
interface Sites {
  /** Address of the publisher's site, the demo's server, with a slash at its end. */
  readonly demo: string;
  /** Address of the partner's site, likewise; it also serves what the demo serves. */
  readonly partner: string;
  readonly pages: Map<string, Page>;
}

/** What a page did, in order, for a test to look at. */
export interface Seen {
  /** Console messages, `type: text`; browsers log failed requests and policy violations here. */
  readonly console: string[];
  /** Errors that nobody caught. */
  readonly errors: Error[];
  readonly requests: Request[];
}

interface Fixtures {
  /** Address of the publisher's site, with a slash at its end. */
  readonly demo: string;
  /**
   * Serves a whole HTML document on the partner's site and gives its address. `headers` are the
   * response's, such as a `content-security-policy`.
   */
  readonly hostPage: (html: string, options?: { headers?: Record<string, string> }) => string;
  /** What the test's page has done so far. */
  readonly seen: Seen;
}

/** Playwright's test with the two sites running and the page watched. */
export const test = base.extend<Fixtures, { sites: Sites }>({
  sites: [
    async ({}, use) => {
      // Browsers ask for it when they like.
      const pages = new Map<string, Page>([['/favicon.ico', { body: '', headers: {} }]]);
      const others = demoHandler();
      const demo = await startDemoServer();
      const partner = await startDemoServer({
        handler: (request, response) => {
          const page = pages.get(request.url ?? '');
          if (!page) others(request, response);
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

  hostPage: async ({ sites }, use) => {
    await use((html, { headers = {} } = {}) => {
      const path = `/host-page-${String(sites.pages.size)}`;
      sites.pages.set(path, { body: html, headers });
      return new URL(path, sites.partner).href;
    });
  },

  seen: [
    async ({ page }, use) => {
      const seen: Seen = { console: [], errors: [], requests: [] };
      page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => {
        const words = error.stack ?? '';
        if (OF_THE_BROWSER.test(words)) seen.console.push(`error: ${words.trim()}`);
        else seen.errors.push(error);
      });
      page.on('request', (request) => seen.requests.push(request));
      await use(seen);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/**
 * Headers of a page that runs no script, as for readers who turned JavaScript off: so every engine
 * takes it, and shows what is in `<noscript>`.
 */
export const WITHOUT_JAVASCRIPT = { 'content-security-policy': 'sandbox' };

const HTML = 'text/html; charset=utf-8';

/**
 * What Firefox itself says of what it kept from a page: nobody threw it. (Chromium says so in its
 * console.)
 */
const OF_THE_BROWSER =
  /^(Content-Security-Policy: |Cross-Origin Request Blocked: |None of the “sha384” hashes )/;
