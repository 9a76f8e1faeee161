/** The targets of the bench. Each is a ratio or a limit within the same run. */
import type { Way } from './built-pages.js';
import type { Result } from './compare.js';
import type { Scenario } from './contender.js';
import { steepest, type Growth } from './growth.js';
import type { Figures } from './measure.js';

/** The results of one run. What a run did not measure is absent. */
export interface Run {
  readonly results: readonly Result[];
  readonly growth?: readonly Growth[] | undefined;
  /** A page with each element once, and with a feed of 1,000 whole reports, on a slow phone. */
  readonly largeFeed?: Figures | undefined;
  /** The ways to show a report of a feed of 500, on a slow phone and network. */
  readonly built?: Readonly<Record<Way, Figures>> | undefined;
  /** The page with the builder's snippet, on a slow phone and network. */
  readonly snippet?: Figures | undefined;
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
  handWritten: 'Hand-written element (same content)',
  bareLit: 'Bare Lit (same content)',
  rss: 'vanilla-rss',
  bluesky: 'bluesky-post-embed',
} as const;

/** A figure of ours, divided by the same figure of another contender. */
interface Ratio {
  readonly scenario: Scenario['id'];
  readonly figure: keyof typeof WORDS;
  readonly to: string;
  readonly limit: number;
  readonly conditions: readonly (keyof typeof CONDITIONS)[];
}

const WORDS = {
  tasks: 'main-thread time',
  first: 'time until it is there',
  all: 'time until all are there',
  heap: 'heap',
} as const;

const CONDITIONS = { slow: 'on the slow phone', fast: 'unthrottled' } as const;
const BOTH = ['slow', 'fast'] as const;

const SCENARIO = { list: 'A list of 100', cards: '100 cards', card: 'One card' } as const;

const RATIOS: readonly Ratio[] = [
  { scenario: 'list', figure: 'tasks', to: NAMES.bareLit, limit: 1.15, conditions: BOTH },
  { scenario: 'list', figure: 'tasks', to: NAMES.rss, limit: 0.7, conditions: BOTH },
  { scenario: 'cards', figure: 'tasks', to: NAMES.handWritten, limit: 1.5, conditions: BOTH },
  { scenario: 'cards', figure: 'tasks', to: NAMES.bluesky, limit: 0.75, conditions: BOTH },
  { scenario: 'cards', figure: 'all', to: NAMES.bareLit, limit: 1.25, conditions: BOTH },
  // Throttling changes no heap.
  { scenario: 'cards', figure: 'heap', to: NAMES.bareLit, limit: 1.5, conditions: ['slow'] },
  { scenario: 'card', figure: 'first', to: NAMES.handWritten, limit: 0.8, conditions: ['slow'] },
];

/** Whether a target needs the figures of a contender. A quick run measures no others. */
export const isInTargets = (scenario: Scenario['id'], contender: string): boolean =>
  RATIOS.some((ratio) => ratio.scenario === scenario && [NAMES.ours, ratio.to].includes(contender));

/** Computes the targets of a run, but none of those that need what the run did not measure. */
export function targetsOf(run: Run): readonly Target[] {
  const { largeFeed, snippet, built, growth = [] } = run;
  const times = (way: Way, other: Way): number | undefined =>
    built && built[way].all / built[other].all;
  const most = growth[1]?.points.at(-1);
  const limits: readonly (Omit<Target, 'measured'> & { readonly measured: number | undefined })[] =
    [
      {
        promise: 'A feed of 1,000 on the slow phone: the longest task, in ms',
        limit: 40,
        measured: largeFeed?.longest,
      },
      {
        promise: 'The builder’s snippet on the slow phone: layout shift',
        limit: 0.01,
        measured: snippet?.shift,
      },
      {
        promise:
          'Card, download and list from the small feed: time divided by that from 500 reports',
        limit: 0.6,
        measured: times('small', 'whole'),
      },
      {
        promise: 'The same, prepared in the page: time divided by that of plain HTML',
        limit: 1.1,
        measured: times('prepared', 'plain'),
      },
      {
        promise: 'The same, as a page for frames: time divided by that of plain HTML',
        limit: 1.1,
        measured: times('frame', 'plain'),
      },
      {
        promise: `Requests of a page of ${String(most?.count)} cards: page, script, feed and cover`,
        limit: 4,
        measured: most?.figures.requests,
      },
    ];
  return [
    ...ratiosOf(run),
    ...limits.filter((target): target is Target => target.measured !== undefined),
    ...growth.flatMap((each) =>
      (['whole', 'heap'] as const).map((figure) => ({
        promise: `${figure === 'whole' ? 'Main-thread time' : 'Heap'}: steepest growth for ten times the ${each.of} (1 is linear)`,
        limit: 1,
        measured: steepest(each, figure),
      })),
    ),
  ];
}

function ratiosOf({ results }: Run): readonly Target[] {
  const of = (id: Scenario['id'], name: string): Result | undefined =>
    results.find(({ scenario, contender }) => scenario.id === id && contender.name === name);
  return RATIOS.flatMap(({ scenario, figure, to, limit, conditions }) => {
    const ours = of(scenario, NAMES.ours);
    const other = of(scenario, to);
    if (!ours || !other) return [];
    return conditions.map((condition) => ({
      promise: `${SCENARIO[scenario]}: ${WORDS[figure]} divided by that of ${to}, ${CONDITIONS[condition]}`,
      limit,
      measured: ours[condition][figure] / other[condition][figure],
    }));
  });
}
