/** The fixtures of the page tests that run in every engine. */
import { findWebKit } from '../../scripts/lib/webkit.mjs';
import { expect, test as base } from './sites.js';
import { playwrightSession, type Deeds, type Session, type Tab } from './tab.js';
import { startWebKit } from './webkit-tab.js';

interface Fixtures {
  /** A fresh page. */
  readonly tab: Tab;
}

/** Playwright's test with the two sites running and a page in the project's engine. */
export const test = base.extend<Fixtures, { session: Session }>({
  // Playwright's own, but for WebKit, which it cannot start.
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
      const session = await (webkit ? startWebKit(webkit) : playwrightSession(browser));
      await use(session);
      await session.end();
    },
    { scope: 'worker' },
  ],

  tab: async ({ session }, use) => {
    const tab = session.openTab();
    await use(tab);
    await tab.close();
  },
});

export { expect, WITHOUT_JAVASCRIPT } from './sites.js';

/** The words of each matching part that a reader can see, in the hosts' shadow roots. */
export const words = (tab: Tab, hosts: string, parts: string, where?: Where): Promise<string[]> =>
  tab.evaluate(readWords, [hosts, parts] as const, where);

/** The words of each matching element of the page itself that a reader can see. */
export const pageWords = (tab: Tab, selector: string, where?: Where): Promise<string[]> =>
  tab.evaluate(readWords, [selector] as const, where);

type Where = 'page' | 'frame';

/** Runs in the page. */
function readWords([selector, parts]: readonly [selector: string, parts?: string]): string[] {
  const found = [...document.querySelectorAll(selector)];
  const elements = parts
    ? found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(parts) ?? [])])
    : found;
  return elements
    .filter((it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until these are the titles that readers see in these elements. */
export async function expectTitles(tab: Tab, hosts: string, titles: string[]): Promise<void> {
  await expect.poll(() => words(tab, hosts, '[part~="title"]')).toEqual(titles);
}

/** Nothing was said and nothing was thrown. */
export const QUIET: Pick<Deeds, 'console' | 'errors'> = { console: [], errors: [] };
