/** A page in any engine, with the actions that both Playwright and plain WebDriver support. */
import type { Browser, Page } from '@playwright/test';
import { expect } from './quick-polls.js';

/** The output of a page, in order, for a test to read. */
export interface PageRecord {
  /** Console messages, `type: text`. */
  readonly console: readonly string[];
  /** Uncaught errors. */
  readonly errors: readonly string[];
  /** The addresses of all requests. The first is the page's own. */
  readonly requests: readonly string[];
}

/** An action with the pointer. */
export type PointerAction = 'hover' | 'click';

/** One page of a browser. */
export interface Tab {
  /** Opens a page, and waits until it is complete, or only until its first bytes have arrived. */
  readonly goto: (address: string, until?: 'complete' | 'started') => Promise<void>;
  /** Goes back in the history, and waits until that page is complete. */
  readonly back: () => Promise<void>;
  /** Runs a function in the page, or in its first frame, and returns the result. */
  readonly evaluate: <Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
    where?: 'page' | 'frame',
  ) => Promise<Result>;
  /** Moves the pointer to a place in the window, and clicks there if that is the action. */
  readonly point: (action: PointerAction, x: number, y: number) => Promise<void>;
  /** Types into the focused element. A line break is the Enter key. */
  readonly type: (text: string) => Promise<void>;
  /**
   * Screenshots of an element of the page, in PNG, from its top down. The page may change for them.
   */
  readonly pictures: (selector: string) => Promise<string[]>;
  /**
   * The differences when the engine paints the same page a second time, for example letters at the
   * edges of tiles: the shades of 255 that do not count, and the share of pixels with greater
   * differences.
   */
  readonly repaint: { readonly shades: number; readonly share: number };
  /** The output of this page, and of the earlier pages of this test, so far. */
  readonly record: () => Promise<PageRecord>;
  readonly close: () => Promise<void>;
}

/**
 * A browser window that tests use one after the other. A new window for each test takes much
 * longer.
 */
export interface Session {
  /** `file` is that of the test. */
  readonly openTab: (takesPictures: boolean, file: string) => Promise<Tab>;
  readonly end: () => Promise<void>;
}

/** Opens a window of a browser that Playwright drives. */
export async function playwrightSession(browser: Browser): Promise<Session> {
  const page = await browser.newPage();
  return { openTab: () => Promise.resolve(tabOf(page)), end: () => page.context().close() };
}

function tabOf(page: Page): Tab {
  const record = { console: [] as string[], errors: [] as string[], requests: [] as string[] };
  page.on('console', (message) => record.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => {
    const words = (error.stack ?? String(error)).trim();
    if (isOfTheBrowser(words)) record.console.push(`error: ${words}`);
    else record.errors.push(words);
  });
  page.on('request', (request) => record.requests.push(request.url()));
  return {
    goto: async (address, until = 'complete') => {
      await page.goto(address, { waitUntil: until === 'complete' ? 'load' : 'commit' });
    },
    back: async () => {
      const left = page.url();
      await page.evaluate(() => setTimeout(() => history.back()));
      // Playwright, and its `goBack`, do not notice that Firefox has kept the page.
      const isBack = () =>
        page
          .evaluate((left) => document.URL !== left && document.readyState === 'complete', left)
          .catch(() => false);
      await expect.poll(isBack).toBe(true);
    },
    evaluate: (run, argument, where = 'page') => {
      const frame = page.frames()[where === 'page' ? 0 : 1];
      if (!frame) throw new Error('There is no frame yet.');
      type Run = (argument: unknown) => ReturnType<typeof run>;
      return frame.evaluate(run as Run, argument);
    },
    point: (action, x, y) => (action === 'click' ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    type: (text) => page.keyboard.type(text),
    pictures: async (selector) => [(await page.locator(selector).screenshot()).toString('base64')],
    repaint: { shades: 0, share: 0 },
    record: () => Promise.resolve(structuredClone(record)),
    close: async () => {
      // Firefox fails here if the page itself is loading another page.
      await expect(() => page.goto('about:blank')).toPass();
      for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
    },
  };
}

/**
 * Whether these words are Firefox's own report about blocked content. No script threw them.
 * (Chromium writes such reports into its console.)
 */
export const isOfTheBrowser = (words: string): boolean =>
  /^(Content-Security-Policy: |Cross-Origin Request Blocked: |Loading module from |None of the “sha384” hashes )/.test(
    words,
  );
