import type { Page } from '@playwright/test';
import { layoutShift } from './layout-shift.js';
import { builderOn, expect, snippetOn, test } from './snippet-builder.js';

/** The greatest score here. A page is good up to 0.1. */
const AT_MOST = 0.01;

/** The forms of the builder's snippet. A list and a card are the highest widgets. */
const SNIPPETS: Record<string, string> = {
  'the card, script and element': 'widget=publication-card&form=script',
  'the card, plain tags': 'widget=publication-card&form=plain',
  'the card, once the reader asks': 'widget=publication-card&form=script&loading=click',
  'the list, script and element': 'widget=related-resources&form=script',
  'the list, plain tags': 'widget=related-resources&form=plain',
  'the download, script and element': 'widget=report-download&form=script',
  'the download, plain tags': 'widget=report-download&form=plain',
};

/** The style and the headers of a partner's page. */
interface HostPage {
  readonly style: string;
  readonly headers: Record<string, string>;
}

/** Pairs of page, width and place, so that each occurs with each other. */
const SITUATIONS = [
  { name: 'a page of its own style', width: 320, before: 1 },
  { name: 'a page of its own style', width: 1280, before: 40 },
  { name: 'a strict page', width: 320, before: 40 },
  { name: 'a strict page', width: 1280, before: 1 },
] as const;

const PAGES: Record<(typeof SITUATIONS)[number]['name'], HostPage> = {
  'a page of its own style': {
    style: '<style>body { font: 17px/1.6 Georgia, serif; max-width: 70rem }</style>',
    headers: {},
  },
  'a strict page': {
    style: '',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src http:; img-src http:; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    },
  },
};

/** Text, so that a jump moves something visible. */
const text = (paragraphs: number) =>
  '<p>What the partner writes itself, in a paragraph of two or three lines on a usual screen, and some more on a phone.</p>'.repeat(
    paragraphs,
  );

/**
 * Opens a page slowly: each script arrives only after everything before it is painted. The feed
 * arrives only after its place is also on the screen.
 */
async function openSlowly(page: Page, address: string, place: string): Promise<void> {
  let show = (): void => undefined;
  const isOnScreen = new Promise<void>((resolve) => (show = resolve));
  await page.unrouteAll();
  await page.route('**/cdn/**', async (route) => {
    await painted(page, address);
    await route.continue();
  });
  await page.route('**/feeds/*.json', async (route) => {
    await isOnScreen;
    await painted(page, address);
    await route.continue();
  });
  await page.goto(address);
  await page.locator(place).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  show();
}

/** Waits until the whole text of the page, and all changes so far, are painted. */
async function painted(page: Page, address: string): Promise<void> {
  const isPainted = page.evaluate(async (address) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isThere = () => document.URL === address && document.readyState !== 'loading';
    const paints = () => performance.getEntriesByName('first-contentful-paint');
    while (!isThere() || !paints().length) await frame();
    for (let frames = 0; frames < 2; frames++) await frame();
  }, address);
  // The evaluation may have begun in the page before.
  await isPainted.catch(async () => {
    if (!page.isClosed()) await painted(page, address);
  });
}

for (const [what, choices] of Object.entries(SNIPPETS)) {
  test(`nothing jumps: ${what}`, async ({ page, demo, hostPage }) => {
    await page.goto(`${builderOn(demo)}&${choices}`);
    // The scripts come from the page's own origin: a strict page takes no others.
    const snippet = (await snippetOn(page)).replaceAll(`${demo}cdn/`, '/cdn/');
    const last = choices.includes('click') ? 'load' : 'title';

    for (const { name, width, before } of SITUATIONS) {
      const { style, headers } = PAGES[name];
      await page.setViewportSize({ width, height: width > 500 ? 800 : 640 });
      const body = text(before) + snippet + text(6);
      const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Partner</title>${style}</head><body>${body}</body></html>`;
      await openSlowly(page, hostPage(host, { headers }), '[data-feed], [feed]');
      await page.locator(`[part~="${last}"]`).first().waitFor();
      const where = `on ${name}, at ${String(width)} px, below ${String(before)} paragraphs`;
      expect.soft(await layoutShift(page), where).toBeLessThanOrEqual(AT_MOST);
    }
  });
}

test('a page without reserved room jumps, and the test sees it', async ({
  page,
  demo,
  hostPage,
}) => {
  const link = '<a href="/own">Own link</a>';
  await openSlowly(
    page,
    hostPage(
      `<!doctype html><html lang="en"><body>${text(1)}<publication-card feed="${demo}feeds/reports.json">${link}</publication-card><script type="module" src="/cdn/publication-widgets.js"></script>${text(6)}</body></html>`,
    ),
    'publication-card',
  );
  await page.locator('publication-card [part~="title"]').waitFor();
  expect(await layoutShift(page)).toBeGreaterThan(AT_MOST);
});
