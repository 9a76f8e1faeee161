import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Growth } from './growth.js';
import { FIGURES, type Figures } from './measure.js';
import { SCENARIOS } from './scenarios.js';
import { resultTable, targetTable } from './table.js';
import { isMet, NAMES, targetsOf, type Run } from './targets.js';

/** Figures with the same value, except those that a test gives. */
const figures = (others: Partial<Figures> = {}): Figures => ({
  ...(Object.fromEntries(FIGURES.map((name) => [name, 10])) as unknown as Figures),
  ...others,
});

const grown = (of: string, most: Partial<Figures>): Growth => ({
  of,
  points: [
    { count: 1, figures: figures() },
    { count: 10, figures: figures({ requests: 4, ...most }) },
  ],
});

/** A run in which every other page costs 10 of everything, and ours costs what a test gives. */
const runOf = (ours: Partial<Figures>, more: Partial<Run> = {}): Run => ({
  results: SCENARIOS.flatMap((scenario) =>
    scenario.contenders.map((contender) => {
      const own = figures(contender.name === NAMES.ours ? ours : {});
      return { scenario, contender, slow: own, fast: own };
    }),
  ),
  growth: [grown('reports', {}), grown('cards', {})],
  largeFeed: figures(),
  snippet: figures({ shift: 0 }),
  ...more,
});

const missed = (run: Run): readonly string[] =>
  targetsOf(run)
    .filter((target) => !isMet(target))
    .map(({ promise }) => promise);

describe('the targets of the bench', () => {
  test('are all met by a run that is good enough', () => {
    assert.deepEqual(missed(runOf({ tasks: 5, first: 13 })), []);
  });

  test('are missed if ours takes too much of the main thread', () => {
    const promises = missed(runOf({ tasks: 11 }));
    assert.equal(promises.filter((promise) => promise.includes('vanilla-rss')).length, 2);
    assert.equal(promises.filter((promise) => promise.includes('bluesky')).length, 2);
    assert.equal(
      missed(runOf({ tasks: 13 })).filter((promise) => promise.includes('Lit')).length,
      2,
    );
  });

  for (const [what, run] of Object.entries({
    'a card comes too late': runOf({ tasks: 5, first: 14 }),
    'a task is too long': runOf({ tasks: 5 }, { largeFeed: figures({ longest: 51 }) }),
    'the snippet jumps': runOf({ tasks: 5 }, { snippet: figures({ shift: 0.02 }) }),
    'a card asks again': runOf(
      { tasks: 5 },
      { growth: [grown('reports', {}), grown('cards', { requests: 5 })] },
    ),
    'time grows faster than the page': runOf(
      { tasks: 5 },
      { growth: [grown('reports', {}), grown('cards', { tasks: 101 })] },
    ),
    'memory grows faster than the feed': runOf(
      { tasks: 5 },
      { growth: [grown('reports', { heap: 101 }), grown('cards', {})] },
    ),
  })) {
    test(`are missed if ${what}`, () => assert.equal(missed(run).length, 1));
  }

  test('are in a table, with a mark at the missed targets', () => {
    const table = targetTable(
      targetsOf(runOf({ tasks: 5 }, { largeFeed: figures({ longest: 51 }) })),
    );
    assert.match(table, /longest task, in ms \| 50 \| 51 \| \*\*no\*\* \|/);
    assert.equal(table.match(/\*\*no\*\*/g)?.length, 1);
  });
});

describe('the table of the bench', () => {
  test('has a row for each contender of each scenario, and one for the scenario', () => {
    const rows = resultTable(runOf({}).results).split('\n').slice(2);
    const contenders = SCENARIOS.reduce((sum, { contenders }) => sum + contenders.length, 0);
    assert.equal(rows.length, SCENARIOS.length + contenders);
    for (const { name, contenders } of SCENARIOS) {
      assert.ok(rows.some((row) => row.startsWith(`| **${name}** |`)));
      for (const each of contenders)
        assert.ok(rows.some((row) => row.includes(`| ${each.name} |`)));
    }
  });
});
