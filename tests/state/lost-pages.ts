/** A simulation: many pages lose their feed at one moment, since its server is down for a time. */
import { retryDelay } from '../../src/state/retry-delay.js';

/** When each further try comes, in ms after the one before; `undefined` for no more. */
export type Plan = (tries: number) => number | undefined;

/** Ours, and what others do for comparison. */
export const PLANS = {
  'as the widgets do': (tries) => retryDelay(tries),
  'every 5 s, twice': (tries) => (tries < 2 ? 5_000 : undefined),
  'at once, twice': (tries) => (tries < 2 ? 0 : undefined),
  'every 5 s for ever': () => 5_000,
} as const satisfies Record<string, Plan>;

/** What the server sees after the first requests, which all come in second 0. */
export interface Load {
  /** The most requests in one second. */
  readonly peak: number;
  readonly total: number;
  /** How many requests come in each second. */
  readonly perSecond: readonly number[];
  /** How many pages have the feed in the end. */
  readonly served: number;
}

/** How long the simulation looks on, in ms. */
const END = 15 * 60_000;

/**
 * Has pages ask by a plan.
 *
 * @param pages - How many lose the feed at moment 0.
 * @param down - Until when the server answers none, in ms.
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
