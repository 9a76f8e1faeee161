/** The fixtures of the page tests that run in every engine. */
import { findWebKit } from '../../scripts/lib/webkit.mjs';
import { expect, test as base } from './sites.js';
import { playwrightTab, type Deeds, type Tab } from './tab.js';
import { startWebKit, type WebKitSession } from './webkit-tab.js';

interface Fixtures {
  /** A fresh page. */
  readonly tab: Tab;
}

interface WorkerFixtures {
  readonly webkit: WebKitSession | undefined;
}

/** Playwright's test with the two sites running and a page in the project's engine. */
export const test = base.extend<Fixtures, WorkerFixtures>({
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

  webkit: [
    async ({}, use, { project }) => {
      const found = project.name === 'WebKit' ? findWebKit() : undefined;
      const session = found && (await startWebKit(found));
      await use(session);
      await session?.end();
    },
    { scope: 'worker' },
  ],

  tab: async ({ browser, webkit }, use) => {
    const tab = webkit ? webkit.openTab() : await playwrightTab(browser);
    await use(tab);
    await tab.close();
  },
});

export { expect, WITHOUT_JAVASCRIPT } from './sites.js';

/** The words of each matching part that a reader can see, in the hosts' shadow roots. */
export function words(
  tab: Tab,
  hosts: string,
  parts: string,
  where: 'page' | 'frame' = 'page',
): Promise<string[]> {
  return tab.evaluate(
    ([hosts, parts]) =>
      [...document.querySelectorAll(hosts)]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(parts) ?? [])])
        .filter(
          (part) =>
            part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0,
        )
        .map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
    [hosts, parts] as const,
    where,
  );
}

/** The words of each matching element of the page itself that a reader can see. */
export function pageWords(
  tab: Tab,
  selector: string,
  where: 'page' | 'frame' = 'page',
): Promise<string[]> {
  return tab.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter(
          (element) =>
            element.checkVisibility({ visibilityProperty: true }) &&
            element.getClientRects().length > 0,
        )
        .map((element) => element.textContent.replace(/\s+/g, ' ').trim()),
    selector,
    where,
  );
}

/** Waits until these are the titles that readers see in these elements. */
export async function expectTitles(tab: Tab, hosts: string, titles: string[]): Promise<void> {
  await expect.poll(() => words(tab, hosts, '[part~="title"]')).toEqual(titles);
}

/** Nothing was said and nothing was thrown. */
export const QUIET: Pick<Deeds, 'console' | 'errors'> = { console: [], errors: [] };
