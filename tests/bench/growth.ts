/** How our cost grows with what a page is given. */
import type { Browser } from 'playwright-core';
import type { Figures } from './measure.js';
import { measureSites, type Subject } from './measure-sites.js';
import { pageOfCards, pageOfShortFeed } from './our-pages.js';
import { makeReports } from './reports.js';

/** One thing that grows. */
export interface Growth {
  /** What there is more and more of, as the chart names it. */
  readonly of: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly count: number;
  readonly figures: Figures;
}

/**
 * Feeds of up to ten thousand reports, short ones since no more than five million bytes are read, and
 * pages of up to a thousand elements.
 */
export async function measureGrowth(browser: Browser, rounds: number): Promise<readonly Growth[]> {
  const feeds = [10, 100, 1000, 10_000];
  const cards = [1, 10, 100, 1000];
  return [
    await grow('reports in the feed', feeds, (count) => pageOfShortFeed(makeReports(count))),
    await grow('cards on the page', cards, pageOfCards),
  ];

  async function grow(
    of: string,
    counts: readonly number[],
    subjectOf: (count: number) => Subject,
  ): Promise<Growth> {
    const figures = await measureSites(browser, counts.map(subjectOf), rounds);
    return { of, points: counts.map((count, index) => ({ count, figures: figures[index]! })) };
  }
}

/**
 * How much faster than its cause a figure grows at most, from one count to the next: 1 is linear,
 * and less is better.
 */
export function steepest({ points }: Growth, figure: 'tasks' | 'heap'): number {
  const steps = points.slice(1).map((point, index) => {
    const before = points[index]!;
    return point.figures[figure] / before.figures[figure] / (point.count / before.count);
  });
  return Math.max(...steps);
}
