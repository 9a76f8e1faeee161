/** Measures how our cost grows with the size of the feed and the number of elements. */
import type { Browser } from 'playwright-core';
import type { Figures } from './measure.js';
import { measureSites, type Subject } from './measure-sites.js';
import { pageOfCards, pageOfShortFeed } from './our-pages.js';
import { makeReports } from './reports.js';

/** A quantity that grows, and the figures for each count of it. */
export interface Growth {
  /** The name of the quantity in the chart. */
  readonly of: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly count: number;
  readonly figures: Figures;
}

/**
 * Measures pages with feeds of up to ten thousand reports, and pages of up to a thousand elements.
 *
 * The reports in the feeds are short, because the widgets read no more than five million bytes.
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
 * The steepest growth of a figure between two counts, as a ratio to the growth of the count: 1 is
 * linear, and less is better.
 */
export function steepest({ points }: Growth, figure: 'whole' | 'heap'): number {
  const steps = points.slice(1).map((point, index) => {
    const before = points[index]!;
    return point.figures[figure] / before.figures[figure] / (point.count / before.count);
  });
  return Math.max(...steps);
}
