/** A page that shows the stories of the published Storybook, one after the other. */
import { test as base, type Page } from '@playwright/test';
import { startStorybookSite } from './storybook-site.js';

/** The choices in the toolbar, and the size of the page. */
export interface Look {
  readonly scheme?: 'light' | 'dark';
  readonly language?: string;
  /** In CSS pixels. */
  readonly width?: number;
  /** Whether all disclosures are open. */
  readonly isOpen?: boolean;
}

/** The page with the stories. */
export interface Canvas {
  readonly page: Page;
  /**
   * Shows a story, and waits until nothing in it changes any more.
   *
   * @param id the id of the story, as in `index.json`
   * @throws when the story cannot be rendered
   */
  readonly show: (id: string, look?: Look) => Promise<void>;
}

const WIDE = 672;
const HEIGHT = 900;

/** Playwright's test with this page. Each worker has one page. */
export const test = base.extend<object, { canvas: Canvas }>({
  canvas: [
    async ({ browser }, use) => {
      const site = await startStorybookSite({ sameFonts: true });
      const page = await browser.newPage({
        viewport: { width: WIDE, height: HEIGHT },
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      let isOpen = false;
      let chosen = { scheme: 'light', language: 'en' };
      const open = async (id: string): Promise<void> => {
        // axe is turned off here: tests/pages/access-axe.page.test.ts runs it on every story.
        await page.goto(`${site.url}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
        await page.waitForFunction(() =>
          window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'),
        );
        isOpen = true;
      };
      const show: Canvas['show'] = async (id, look = {}) => {
        await page.setViewportSize({ width: look.width ?? WIDE, height: HEIGHT });
        if (!isOpen) await open(id);
        const { scheme = 'light', language = 'en' } = look;
        // Each choice renders the previous story again. If that is slow, Storybook loads the page
        // again.
        const isNew = chosen.scheme !== scheme || chosen.language !== language;
        chosen = { scheme, language };
        await page.evaluate(select, { id, ...(isNew && { globals: chosen }) });
        await page.waitForFunction(isSettled);
        if (!look.isOpen) return;
        for (const toggle of await page.locator('#storybook-root summary').all()) {
          await toggle.click();
        }
        await page.mouse.move(0, 0);
      };
      await use({ page, show });
      await page.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

interface Finished {
  readonly storyId: string;
  readonly status: string;
}

interface Channel {
  last(event: string): unknown;
  on(event: string, listener: (payload: never) => void): void;
  off(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}

declare global {
  interface Window {
    /** The channel between Storybook and its preview. */
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

/** A story, and the toolbar's new choices. */
interface Selection {
  readonly id: string;
  readonly globals?: Readonly<Record<string, string>>;
}

/** Runs in the page. */
async function select({ id, globals }: Selection): Promise<void> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__!;
  const finished = new Promise<Finished>((resolve) => {
    const listen = (event: Finished): void => {
      if (event.storyId !== id) return;
      channel.off('storyFinished', listen);
      resolve(event);
    };
    channel.on('storyFinished', listen);
  });
  const [{ storyId: current }] = channel.last('currentStoryWasSet') as [{ storyId: string }];
  if (globals) channel.emit('updateGlobals', { globals });
  if (current === id) channel.emit('forceRemount', { storyId: id });
  else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  const { status } = await finished;
  if (status !== 'success') throw new Error(`${id} ended with ${status}`);
}

/** Runs in the page: whether fonts and pictures are loaded. */
async function isSettled(): Promise<boolean> {
  await document.fonts.ready;
  const all = [...document.querySelectorAll('#storybook-root *')];
  const pictures = all.flatMap((one) => [...(one.shadowRoot?.querySelectorAll('img') ?? [])]);
  return document.fonts.status === 'loaded' && pictures.every(({ complete }) => complete);
}
