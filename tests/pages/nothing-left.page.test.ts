import { readFileSync } from 'node:fs';
import { CHROMIUM_ARGS, findHeadlessChromium } from '../../scripts/browsers/chromium.mjs';
import { lookInto, type Held } from './held-objects.js';
import { expect, test } from './host-page.js';
import { watchWork } from './open-work.js';
import { documentOf, SCRIPTS } from './partner-page.js';
import { runLifecycles, type Lifecycle } from './lifecycles.js';

// Code that the engine compiles or forgets later would change the counts.
const executablePath = findHeadlessChromium();
test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...CHROMIUM_ARGS, '--js-flags=--no-sparkplug --no-maglev --no-opt --no-flush-bytecode'],
  },
});

const MOUNTS = 1_000;

/** How often a thousand elements may add to the memory before that is a leak. */
const ROUNDS = 4;

/** The greatest growth of the heap for each element, in bytes. The smallest object takes 12. */
const BYTES_PER_MOUNT = 8;

/** The greatest number of objects that may stay for each element: less than one for a hundred elements. */
const OBJECTS_PER_MOUNT = 0.01;

/** The growth of the page's memory for each element between two counts. */
const growthOf = (before: Held, after: Held): Pick<Held, 'objects' | 'bytes'> => ({
  objects: (after.objects - before.objects) / MOUNTS,
  bytes: (after.bytes - before.bytes) / MOUNTS,
});

const isSmall = ({ objects, bytes }: Pick<Held, 'objects' | 'bytes'>): boolean =>
  objects < OBJECTS_PER_MOUNT && bytes < BYTES_PER_MOUNT;

const TAGS = ['publication-card', 'related-resources', 'report-download'];
const TITLE = { part: 'title' };
const REPORTS = JSON.parse(readFileSync('demo/feeds/reports.json', 'utf8')) as { items: object[] };
const GIVEN = JSON.stringify({ ...REPORTS, items: REPORTS.items.slice(0, 2) });
const FEED = 'feeds/reports.json';

interface LifecycleOptions extends Omit<Lifecycle, 'tags' | 'attributes'> {
  readonly attributes?: Lifecycle['attributes'];
}

const LIFECYCLES: Record<string, LifecycleOptions> = {
  'elements of all kinds': { until: TITLE },
  'elements in a language whose words are loaded': { attributes: { lang: 'fr' }, until: TITLE },
  'elements with the feed in a property': {
    given: { as: 'data', feed: GIVEN },
    until: TITLE,
  },
  'elements with the feed in a child script': {
    given: { as: 'script', feed: GIVEN },
    until: TITLE,
  },
  'elements that the page moves': { until: TITLE, then: 'move' },
  'elements that leave at once': { until: 'nothing' },
  'elements that leave while their feed loads': {
    attributes: { feed: 'feeds/held.json' },
    until: 'a frame',
  },
  'elements without a feed': { attributes: { feed: '' }, until: 'a frame' },
  'lazy elements that no reader comes near': { attributes: { loading: 'lazy' }, until: 'a frame' },
  'lazy elements that leave at once': {
    attributes: { loading: 'lazy' },
    until: 'nothing',
  },
  'elements with a button that loads the feed': {
    attributes: { loading: 'click' },
    until: { part: 'load' },
  },
  'elements whose feed is missing': {
    attributes: { feed: 'feeds/404.json' },
    until: { event: 'feed-error' },
  },
  'elements that would retry their feed': {
    attributes: { feed: 'feeds/503.json' },
    until: { event: 'feed-error' },
  },
  'elements that change from a lost feed to another feed': {
    attributes: { feed: 'feeds/503.json' },
    until: { event: 'feed-error' },
    then: { feed: FEED },
  },
};

for (const [what, options] of Object.entries(LIFECYCLES)) {
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    if (kind !== 'module' && what !== 'elements of all kinds') continue;
    test(`nothing is left of a thousand ${what} (${kind})`, async ({ page, demo, hostPage }) => {
      await page.route('**/held.json', () => undefined);
      await page.route('**/{404,503}.json', (route) => {
        const [status] = /\d+(?=\.json)/.exec(route.request().url())!;
        return route.fulfill({ status: Number(status) });
      });
      const openWork = await watchWork(page);
      // Moved elements are not painted: that would take longer than all the rest.
      const style = options.then === 'move' ? 'content-visibility: hidden' : '';
      const body = `<div style="height: 9000px"></div><main style="${style}"></main><aside style="${style}"></aside>`;
      await page.goto(hostPage(documentOf(script(`${demo}cdn`), body)));
      const look = await lookInto(page);
      /** The engine may hold the last objects for another moment. */
      const lookWhenEmpty = async (): Promise<Held> => {
        let held = await look();
        const isEmpty = async () => {
          held = await look();
          return [held.elements, held.signals];
        };
        if (held.elements || held.signals) await expect.poll(isEmpty).toEqual([0, 0]);
        return held;
      };
      const lifecycle: Lifecycle = {
        tags: TAGS,
        ...options,
        attributes: { feed: FEED, ...options.attributes },
      };

      // These runs fill everything that the widgets, the engine and the inspector keep once for a
      // page.
      await runLifecycles(page, lifecycle, 100);
      await look();
      await runLifecycles(page, lifecycle, 100);
      expect(await openWork()).toEqual(['MutationObserver']);
      const before = await lookWhenEmpty();
      expect(before.pageListeners).toEqual(['document DOMContentLoaded']);
      await runLifecycles(page, lifecycle, MOUNTS);
      // The script itself waits for plain tags.
      expect(await openWork()).toEqual(['MutationObserver']);

      const after = await lookWhenEmpty();
      const { elements, observers, signals, nodes, listeners, pageListeners } = before;
      expect(after).toMatchObject({
        ...{ elements, observers, signals },
        ...{ nodes, listeners, pageListeners },
      });
      let last = after;
      let growth = growthOf(before, last);
      // The engine's own tables grow now and then, by 64 KiB. A leak grows each time.
      for (let round = 1; round < ROUNDS && !isSmall(growth); round++) {
        await runLifecycles(page, lifecycle, MOUNTS);
        const now = await lookWhenEmpty();
        growth = growthOf(last, now);
        last = now;
      }
      expect(growth.objects).toBeLessThan(OBJECTS_PER_MOUNT);
      expect(growth.bytes).toBeLessThan(BYTES_PER_MOUNT);
    });
  }
}
