/** Measures one load of one page. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { layoutShift } from '../pages/layout-shift.js';
import { CATEGORIES, readTrace } from './main-thread.js';
import { throttle, type Condition } from './throttling.js';
import { watchItems, type Watched } from './watch-items.js';

/** The figures of a load. */
export interface Figures {
  /** The bytes over the network, compressed, with headers. */
  readonly bytes: number;
  readonly requests: number;
  /** The time from the start of the navigation until the first item is laid out, in ms. */
  readonly first: number;
  /** The time from the start of the navigation until all items are laid out, in ms. */
  readonly all: number;
  /** All tasks of the main thread, in ms of its CPU time. */
  readonly tasks: number;
  /** The scripts on the main thread, in ms of its CPU time. */
  readonly scripts: number;
  /** The longest task of the main thread, in ms of its CPU time. */
  readonly longest: number;
  /** The score of all layout shifts. */
  readonly shift: number;
  /** The size of the JavaScript heap after a garbage collection, in bytes. */
  readonly heap: number;
  /** The number of DOM nodes after a garbage collection, in the page and in its templates. */
  readonly nodes: number;
}

/** The names of the figures. */
export const FIGURES = [
  'bytes',
  'requests',
  'first',
  'all',
  'tasks',
  'scripts',
  'longest',
  'shift',
  'heap',
  'nodes',
] as const satisfies readonly (keyof Figures)[];

/** A page to load. */
export interface Load {
  /** The address of the page. */
  readonly address: string;
  /** See `Contender`. */
  readonly shown: string;
  /** The number of items on the page. */
  readonly items: number;
  readonly condition: Condition;
}

/** A phone's screen, in CSS px. */
const VIEWPORT = { width: 412, height: 823 };
/** The longest wait for all items, in ms. */
const PATIENCE = 120_000;
/** The time between two checks for the items, in ms. The page itself notes the exact time. */
const LOOK_EVERY = 100;

/**
 * Loads a page once, with empty caches, until it shows all items and has nothing left to do.
 *
 * @throws Error if an item does not appear, or if the page reports an error.
 */
export async function measure(browser: Browser, load: Load): Promise<Figures> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    const session = await context.newCDPSession(page);
    const network = await countNetwork(session);
    await throttle(session, load.condition);
    // tsx inserts calls of this function, and the page does not have it.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchItems, [load.shown, load.items - 1] as const);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(load.address);
    const { first, all } = await restOf(page);
    const trace = await browser.stopTracing();
    const shift = await layoutShift(page);
    const { heap, nodes } = await memory(session);
    if (errors.length) throw new Error(`${load.address}: ${errors.join('; ')}`);
    return {
      ...network,
      first,
      all,
      ...readTrace(String(trace), load.address),
      shift,
      heap,
      nodes,
    };
  } finally {
    await context.close();
  }
}

async function countNetwork(session: CDPSession): Promise<{ bytes: number; requests: number }> {
  const sum = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => {
    sum.requests++;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sum.bytes += encodedDataLength;
  });
  return sum;
}

/**
 * Waits until all items are laid out, and the main thread and the network have nothing left to do.
 */
async function restOf(page: Page): Promise<Required<Watched>> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const { first, all } = await page.evaluate(() => window.watchedItems());
    if (first !== undefined && all !== undefined) {
      await page.waitForLoadState('networkidle');
      return { first, all };
    }
    await page.waitForTimeout(LOOK_EVERY);
  }
  throw new Error(`${page.url()} does not show all of its items`);
}

async function memory(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (metricName: string): number =>
    metrics.find(({ name }) => name === metricName)?.value ?? NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
}
