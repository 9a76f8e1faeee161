/** Measures one load of one page. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { layoutShift } from '../pages/layout-shift.js';
import { CATEGORIES, readTrace } from './main-thread.js';
import { isBusy, QUIET, watchNetwork, type Network } from './network.js';
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
  /**
   * All tasks of the main thread until all items are laid out and the network is idle, in ms of its
   * CPU time.
   */
  readonly tasks: number;
  /** The part of these tasks that compiles and runs scripts, in ms of CPU time. */
  readonly scripts: number;
  /** All tasks, with the work that the page does when it is idle, in ms of CPU time. */
  readonly whole: number;
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
  'whole',
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
  /** See `Contender`. */
  readonly complete?: string | undefined;
  /** The number of items on the page. */
  readonly items: number;
  readonly condition: Condition;
}

/** A phone's screen, in CSS px. */
const VIEWPORT = { width: 412, height: 823 };
/** The longest wait until a page has nothing left to do, in ms. */
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
    const network = await watchNetwork(session);
    await throttle(session, load.condition);
    // tsx inserts calls of this function, and the page does not have it.
    await page.addInitScript('globalThis.__name = (named) => named');
    const { shown, complete = '() => true', items } = load;
    await page.addInitScript(watchItems, [shown, complete, items - 1] as const);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(load.address);
    const { first, all } = await restOf(page, network);
    const trace = await browser.stopTracing();
    const shift = await layoutShift(page);
    const { heap, nodes } = await memory(session);
    if (errors.length) throw new Error(`${load.address}: ${errors.join('; ')}`);
    const { bytes, requests } = network;
    return {
      bytes,
      requests: requests.length,
      first,
      all,
      ...readTrace(String(trace), { address: load.address, all, requests }),
      shift,
      heap,
      nodes,
    };
  } finally {
    await context.close();
  }
}

/**
 * Waits until all items are laid out and complete, and nothing happened for a while.
 *
 * It asks whether they are complete only when the page is idle, because the answer costs time too.
 *
 * @throws Error if that does not happen.
 */
async function restOf(page: Page, network: Network): Promise<Required<Watched>> {
  const deadline = Date.now() + PATIENCE;
  let missing = 'show all of its items';
  let wasComplete = true;
  let requests = 0;
  let restsSince = Infinity;
  while (Date.now() < deadline) {
    const { first, all } = await page.evaluate(() => window.watchedItems());
    const isNew = requests !== network.requests.length;
    requests = network.requests.length;
    if (first !== undefined && all !== undefined) {
      if (isNew || isBusy(network)) restsSince = Infinity;
      else restsSince = Math.min(restsSince, Date.now());
      missing = wasComplete ? 'stop requesting' : 'complete its items';
      if (Date.now() - restsSince > QUIET / 1000) {
        const isComplete = await page.evaluate(() => window.areComplete());
        if (isComplete && wasComplete) return { first, all };
        // The page may still work for a while on what it has just completed.
        wasComplete = isComplete;
        restsSince = Infinity;
      }
    }
    await page.waitForTimeout(LOOK_EVERY);
  }
  throw new Error(`After ${String(PATIENCE)} ms, ${page.url()} does not ${missing}`);
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
