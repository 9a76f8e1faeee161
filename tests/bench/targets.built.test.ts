import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WAYS } from './built-pages.js';
import type { Growth } from './growth.js';
import { FIGURES, type Figures } from './measure.js';
import { readParts } from './run.js';
import { SCENARIOS } from './scenarios.js';
import { builtTable, resultTable, targetTable } from './table.js';
import { isInTargets, isMet, NAMES, targetsOf, type Run } from './targets.js';

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
  built: {
    ...{ plain: figures(), prepared: figures(), frame: figures(), whole: figures() },
    small: figures({ all: 6 }),
  },
  ...more,
});

const missed = (run: Run): readonly string[] =>
  targetsOf(run)
    .filter((target) => !isMet(target))
    .map(({ promise }) => promise);

/** Figures of ours that meet every target. */
const GOOD = { tasks: 7, first: 8 };

describe('the targets of the bench', () => {
  test('are all met by a run that is good enough', () => {
    const targets = targetsOf(runOf(GOOD));
    assert.deepEqual(
      targets.filter((target) => !isMet(target)),
      [],
    );
    assert.equal(targets.length, 22);
  });

  for (const [what, ours, promise, count] of [
    ['of the main thread beside vanilla-rss', { ...GOOD, tasks: 7.1 }, /list.*vanilla-rss/, 2],
    ['of the main thread beside Bluesky', { ...GOOD, tasks: 7.6 }, /cards.*bluesky/, 2],
    ['of the main thread beside bare Lit', { ...GOOD, tasks: 11.6 }, /list.*Lit/, 2],
    ['of the main thread beside hand-written', { ...GOOD, tasks: 15.1 }, /cards.*Hand/, 2],
    ['of the reader’s time', { ...GOOD, all: 12.6 }, /all are there.*Lit/, 2],
    ['of the reader’s time for one card', { ...GOOD, first: 8.1 }, /it is there.*Hand/, 1],
    ['memory', { ...GOOD, heap: 15.1 }, /cards: heap.*Lit/, 1],
  ] as const) {
    test(`are missed if ours takes too much ${what}`, () => {
      assert.equal(missed(runOf(ours)).filter((each) => promise.test(each)).length, count);
    });
  }

  for (const [what, more] of Object.entries({
    'a task is too long': { largeFeed: figures({ longest: 41 }) },
    'the snippet jumps': { snippet: figures({ shift: 0.02 }) },
    'a card asks again': { growth: [grown('reports', {}), grown('cards', { requests: 5 })] },
    'time grows faster than the page': {
      growth: [grown('reports', {}), grown('cards', { whole: 101 })],
    },
    'memory grows faster than the feed': {
      growth: [grown('reports', { heap: 101 }), grown('cards', {})],
    },
  })) {
    test(`are missed if ${what}`, () => assert.equal(missed(runOf(GOOD, more)).length, 1));
  }

  test('are in a table, with a mark at the missed targets', () => {
    const table = targetTable(targetsOf(runOf(GOOD, { largeFeed: figures({ longest: 51 }) })));
    assert.match(table, /longest task, in ms \| 40 \| 51 \| \*\*no\*\* \|/);
    assert.equal(table.match(/\*\*no\*\*/g)?.length, 1);
  });
});

describe('a quick run', () => {
  test('has the targets that it can compute, and no others', () => {
    const { results } = runOf(GOOD);
    const quick = results.filter(
      ({ scenario, contender }) =>
        scenario.id === 'cards' && isInTargets(scenario.id, contender.name),
    );
    const targets = targetsOf({ results: quick });
    assert.equal(targets.length, 7);
    for (const { promise } of targets) assert.match(promise, /^100 cards: /);
  });

  test('measures the parts that are named, and says which names there are', () => {
    assert.deepEqual(readParts('cards, list'), ['cards', 'list']);
    assert.throws(
      () => readParts('cards,lists'),
      /list, cards, card, feed, snippet, built, growth.*“lists”/,
    );
  });
});

describe('the ways that `build` offers', () => {
  test('are compared with the whole feed, and with plain HTML', () => {
    const slow = figures({ all: 12 });
    const built = { plain: figures(), prepared: slow, frame: slow, small: slow, whole: figures() };
    const promises = missed(runOf(GOOD, { built }));
    assert.equal(promises.length, 3);
    assert.match(promises.join(), /small feed.*prepared in the page.*page for frames/);
    const rows = builtTable(built).split('\n').slice(2);
    assert.deepEqual(rows.length, Object.keys(WAYS).length);
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
