/** The targets of the bench. Each is a ratio or a limit within the same run. */
import type { Result } from './compare.js';
import { steepest, type Growth } from './growth.js';
import type { Figures } from './measure.js';

/** The results of one run. */
export interface Run {
  readonly results: readonly Result[];
  readonly growth: readonly Growth[];
  /** A page with each element once, and with a feed of 1,000 whole reports, on a slow phone. */
  readonly largeFeed: Figures;
  /** The page with the builder's snippet, on a slow phone and network. */
  readonly snippet: Figures;
}

/** A target: a promise, its limit, and the measured value. */
export interface Target {
  readonly promise: string;
  readonly limit: number;
  readonly measured: number;
}

/** Whether a target is met. */
export const isMet = ({ measured, limit }: Target): boolean => measured <= limit;

/** The names of the contenders in the targets. */
export const NAMES = {
  ours: 'Publication widgets',
  handWritten: 'Hand-written element',
  bareLit: 'Bare Lit',
} as const;

/** Computes every target of a run. */
export function targetsOf({ results, growth, largeFeed, snippet }: Run): readonly Target[] {
  const of = (scenario: string, name: string): Result => {
    const found = results.find(
      (result) => result.scenario.id === scenario && result.contender.name === name,
    );
    if (!found) throw new Error(`Nobody called ${name} is in ${scenario}`);
    return found;
  };
  const tasks = (scenario: string, name: string, condition: 'slow' | 'fast'): number =>
    of(scenario, NAMES.ours)[condition].tasks / of(scenario, name)[condition].tasks;
  const [, cards] = growth;
  const most = cards?.points.at(-1);
  return [
    ...(['slow', 'fast'] as const).flatMap((condition) => {
      const where = condition === 'slow' ? 'on the slow phone' : 'unthrottled';
      return [
        {
          promise: `A list of 100: main-thread time divided by that of bare Lit, ${where}`,
          limit: 1.25,
          measured: tasks('list', NAMES.bareLit, condition),
        },
        {
          promise: `A list of 100: main-thread time divided by that of vanilla-rss, ${where}`,
          limit: 1,
          measured: tasks('list', 'vanilla-rss', condition),
        },
        {
          promise: `100 cards: main-thread time divided by that of bluesky-post-embed, ${where}`,
          limit: 0.5,
          measured: tasks('cards', 'bluesky-post-embed', condition),
        },
      ];
    }),
    {
      promise: 'One card on Slow 4G: time until it is there, divided by that of hand-written',
      limit: 1.3,
      measured: of('card', NAMES.ours).slow.first / of('card', NAMES.handWritten).slow.first,
    },
    {
      promise: 'A feed of 1,000 on the slow phone: the longest task, in ms',
      limit: 50,
      measured: largeFeed.longest,
    },
    {
      promise: 'The builder’s snippet on the slow phone: layout shift',
      limit: 0.01,
      measured: snippet.shift,
    },
    {
      promise: `Requests of a page of ${String(most?.count)} cards: page, script, feed and cover`,
      limit: 4,
      measured: most?.figures.requests ?? NaN,
    },
    ...growth.flatMap((each) =>
      (['tasks', 'heap'] as const).map((figure) => ({
        promise: `${figure === 'tasks' ? 'Main-thread time' : 'Heap'}: steepest growth for ten times the ${each.of} (1 is linear)`,
        limit: 1,
        measured: steepest(each, figure),
      })),
    ),
  ];
}
