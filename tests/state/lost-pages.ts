/**
 * A simulation: many pages lose their feed at one moment, because its server is down for a time.
 */
import { retryDelay } from '../../src/state/retry-delay.js';

/**
 * The delay of each retry after the last request, in ms. `undefined` if there is no further retry.
 */
export type Plan = (tries: number) => number | undefined;

/** The widgets' plan, and other plans for comparison. */
export const PLANS = {
  'as the widgets do': (tries) => retryDelay(tries),
  'every 5 s, twice': (tries) => (tries < 2 ? 5_000 : undefined),
  'at once, twice': (tries) => (tries < 2 ? 0 : undefined),
  'every 5 s for ever': () => 5_000,
} as const satisfies Record<string, Plan>;

/** The requests to the server after the first requests, which all come in second 0. */
export interface Load {
  /** The most requests in one second. */
  readonly peak: number;
  readonly total: number;
  /** The number of requests in each second. */
  readonly perSecond: readonly number[];
  /** The number of pages that have the feed in the end. */
  readonly served: number;
}

/** The length of the simulation, in ms. */
const END = 15 * 60_000;

/**
 * Simulates pages that follow a plan.
 *
 * @param pages - The number of pages that lose the feed at moment 0.
 * @param down - The time until the server answers again, in ms.
 */
export function loadOf(plan: Plan, pages: number, down: number): Load {
  const perSecond = new Array<number>(END / 1000).fill(0);
  let served = 0;
  for (let page = 0; page < pages; page++) {
    let now = 0;
    for (let tries = 0; ; tries++) {
      const delay = plan(tries);
      now += delay ?? END;
      if (now >= END) break;
      perSecond[Math.floor(now / 1000)]! += 1;
      if (now < down) continue;
      served++;
      break;
    }
  }
  const total = perSecond.reduce((sum, count) => sum + count, 0);
  return { peak: Math.max(...perSecond), total, perSecond, served };
}
