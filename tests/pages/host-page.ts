/** The fixtures of the page tests that use Playwright's own page. They do not run in WebKit. */
import type { Request } from '@playwright/test';
import { test as base } from './sites.js';
import { isOfTheBrowser } from './tab.js';

/** The page's output, in order, for a test to check. */
export interface Seen {
  /** Console messages, `type: text`. Browsers log failed requests and policy violations here. */
  readonly console: string[];
  /** Uncaught errors. */
  readonly errors: Error[];
  readonly requests: Request[];
}

interface Fixtures {
  /** The reason why WebKit cannot run these tests: the feature that only Playwright's page has. */
  readonly notInWebKit: string;
  readonly _skip: undefined;
  /** The output of the test's page so far. */
  readonly seen: Seen;
}

/** Playwright's test with the two sites running and the page watched. */
export const test = base.extend<Fixtures>({
  notInWebKit: ['uses Playwright’s page, which cannot drive the stock WebKit', { option: true }],

  _skip: [
    async ({ notInWebKit }, use, info) => {
      info.skip(info.project.name === 'WebKit', notInWebKit);
      await use(undefined);
    },
    { auto: true },
  ],

  seen: [
    async ({ page }, use) => {
      const seen: Seen = { console: [], errors: [], requests: [] };
      page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => {
        const words = (error.stack ?? '').trim();
        if (isOfTheBrowser(words)) seen.console.push(`error: ${words}`);
        else seen.errors.push(error);
      });
      page.on('request', (request) => seen.requests.push(request));
      await use(seen);
    },
    { auto: true },
  ],
});

export { expect, WITHOUT_JAVASCRIPT } from './sites.js';
