/** The fixtures of the page tests that run in every engine. */
import { expect, test as base } from './sites.js';
import type { PointerAction, PageRecord, Tab } from './tab.js';

interface Fixtures {
  /** Whether the tests of a file take screenshots. WebKit then takes longer for everything. */
  readonly takesPictures: boolean;
  /** A fresh page. */
  readonly tab: Tab;
}

/** Playwright's test with the two sites running and a page in the project's engine. */
export const test = base.extend<Fixtures>({
  takesPictures: [false, { option: true }],

  tab: async ({ session, takesPictures }, use, { file }) => {
    const tab = await session.openTab(takesPictures, file);
    await use(tab);
    await tab.close();
  },
});

export { expect, WITHOUT_JAVASCRIPT } from './sites.js';

/** The words of each matching part in the hosts' shadow roots that a reader can see. */
export const words = (tab: Tab, hosts: string, parts: string, where?: Where): Promise<string[]> =>
  tab.evaluate(readWords, [hosts, parts] as const, where);

/** The words of each matching element of the page that a reader can see. */
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

/** Uses the pointer as a reader does, on a part that a reader can see. */
export async function point(
  tab: Tab,
  action: PointerAction,
  hosts: string,
  parts?: string,
  index = 0,
): Promise<void> {
  let place: Place | null = null;
  const isThere = async () => {
    place = await tab.evaluate(readPlace, [index, hosts, parts] as const);
    return place !== null;
  };
  await expect.poll(isThere, `a place to ${action} on ${hosts} ${parts ?? ''}`).toBe(true);
  await tab.point(action, ...place!);
}

/** Clicks on the first of the parts that a reader can see. */
export const click = (tab: Tab, hosts: string, parts?: string): Promise<void> =>
  point(tab, 'click', hosts, parts);

/** The address of the page. Undefined while the page is changing. */
export const addressOf = (tab: Tab): Promise<string | undefined> =>
  tab.evaluate(() => document.URL).catch(() => undefined);

type Place = readonly [x: number, y: number];

/**
 * Runs in the page: scrolls to the place, and returns it, unless it moves or something covers it.
 */
async function readPlace([index, selector, parts]: readonly [
  index: number,
  selector: string,
  parts?: string,
]): Promise<Place | null> {
  const found = [...document.querySelectorAll(selector)];
  const elements = parts
    ? found.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(parts) ?? [])])
    : found;
  const element = elements.filter(
    (it) => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length,
  )[index];
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const readBox = () => element.getClientRects()[0] ?? new DOMRect();
  const before = readBox();
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const { x, y, width, height } = readBox();
  if (x !== before.x || y !== before.y) return null;
  const place = [Math.round(x + width / 2), Math.round(y + height / 2)] as const;
  const top = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(...place);
  return element.contains(top) ? place : null;
}

/** Opens all disclosures of these elements. What they hold is there at once, but for long texts. */
export const openAll = (tab: Tab, hosts: string): Promise<void> =>
  tab.evaluate((hosts) => {
    // A page in print has all of it.
    dispatchEvent(new Event('beforeprint'));
    for (const { shadowRoot } of document.querySelectorAll(hosts)) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }
  }, hosts);

/** Waits until readers see these titles in these elements. */
export async function expectTitles(tab: Tab, hosts: string, titles: string[]): Promise<void> {
  await expect.poll(() => words(tab, hosts, '[part~="title"]')).toEqual(titles);
}

/** No console message and no error. */
export const QUIET: Pick<PageRecord, 'console' | 'errors'> = { console: [], errors: [] };
