import { leaveCounts, sentence } from './results.mjs';

/** @typedef {import('@playwright/test/reporter').TestCase} TestCase */

/**
 * A reporter of Playwright that counts tests, each engine's too, names the skipped ones with their
 * reasons, passes on how many cases a table holds, and leaves it all for `npm test`. An error outside a test, such as a file that cannot be
 * imported, counts as a failure.
 */
export default class PageResults {
  #errors = 0;
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const engines = (this.#suite?.suites ?? []).map((project) => ({
      name: project.title,
      tests: project.allTests(),
    }));
    const tests = engines.flatMap((engine) => engine.tests);
    const counts = count(tests);
    const notes = [
      ...engines.map((engine) => `${engine.name}: ${sentence(count(engine.tests))}`),
      ...casesOf(tests),
      ...tests.filter(isSkipped).map(noteOf),
    ];
    leaveCounts({ ...counts, failed: counts.failed + this.#errors, notes });
    console.log(notes.join('\n'));
  }

  /** Whether this reporter writes to the terminal. */
  printsToStdio() {
    return false;
  }
}

/** @param {TestCase} test */
const isSkipped = (test) => test.outcome() === 'skipped';

/** @param {TestCase[]} tests */
function count(tests) {
  const passed = tests.filter((test) => test.outcome() === 'expected').length;
  const skipped = tests.filter(isSkipped).length;
  return { passed, skipped, failed: tests.length - passed - skipped };
}

/**
 * What tests say of their tables, in annotations of the type `cases`, with the engines that said so.
 *
 * @param {TestCase[]} tests
 */
function casesOf(tests) {
  /** @type {Map<string, string[]>} */
  const engines = new Map();
  for (const test of tests) {
    const [, engine = ''] = test.titlePath();
    const said = test.results.flatMap(({ annotations }) => annotations);
    for (const { type, description } of said) {
      if (type !== 'cases' || !description) continue;
      engines.set(description, [...(engines.get(description) ?? []), engine]);
    }
  }
  return [...engines].map(([line, where]) => `cases: ${line}, in ${where.join(', ')}`);
}

/**
 * One line a skipped test: its engine, its title, why.
 *
 * @param {TestCase} test
 */
function noteOf(test) {
  const [, engine, , ...titles] = test.titlePath();
  const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
  return `skipped in ${engine}: ${titles.join(' › ')}${reason ? `: ${reason}` : ''}`;
}
