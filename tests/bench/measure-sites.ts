/** Measures sites in turn, so that a slow minute of the machine affects all sites alike. */
import { median } from 'd3-array';
import type { Browser } from 'playwright-core';
import type { Site } from './contender.js';
import { FIGURES, measure, type Figures } from './measure.js';
import { serve } from './server.js';
import type { Condition } from './throttling.js';

/** A site, and the conditions for a load of it. */
export interface Subject {
  readonly site: Site;
  /** See `Contender`. */
  readonly shown: string;
  /** See `Contender`. */
  readonly complete?: string | undefined;
  /** The number of items on the page. */
  readonly items: number;
  readonly condition: Condition;
}

/**
 * Loads the page of every site once in each round. Each round begins with a different site.
 *
 * @returns The median of each figure, in the order of the subjects.
 */
export async function measureSites(
  browser: Browser,
  subjects: readonly Subject[],
  rounds: number,
): Promise<readonly Figures[]> {
  const sites = [...new Set(subjects.map(({ site }) => site))];
  const served = new Map(
    await Promise.all(sites.map(async (site) => [site, await serve(site)] as const)),
  );
  const taken = subjects.map((): Figures[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < subjects.length; turn++) {
      const index = (round + turn) % subjects.length;
      const { site, ...load } = subjects[index]!;
      taken[index]!.push(await measure(browser, { address: served.get(site)!.url, ...load }));
    }
  }
  await Promise.all(Array.from(served.values(), ({ close }) => close()));
  return taken.map(medians);
}

function medians(all: readonly Figures[]): Figures {
  const entries = FIGURES.map((name) => [name, median(all, (figures) => figures[name])]);
  return Object.fromEntries(entries) as Figures;
}
