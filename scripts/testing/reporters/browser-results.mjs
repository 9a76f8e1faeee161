import { leaveCounts, sentence } from './results.mjs';

/** @typedef {import('@web/test-runner-core').TestSession} Session one test file in one engine */

/**
 * A reporter of Web Test Runner that counts tests, each engine's too, names the skipped ones, passes
 * on how many cases a table holds, and leaves it all for `npm test`. A file that ends badly without a failed test, because it could not
 * be imported or a hook failed, counts as one failure.
 *
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserResults() {
  return {
    stop({ sessions }) {
      const notes = [...resultsOf(sessions), ...casesOf(sessions), ...skippedOf(sessions)];
      const counts = { ...count(sessions), notes };
      leaveCounts(counts);
      console.log([...notes, sentence(counts)].join('\n'));
    },
  };
}

/**
 * One line an engine.
 *
 * @param {Session[]} sessions
 */
function resultsOf(sessions) {
  const engines = [...new Set(sessions.map(({ browser }) => browser.name))];
  return engines.map((engine) => {
    const its = sessions.filter(({ browser }) => browser.name === engine);
    return `${engine}: ${sentence(count(its))}`;
  });
}

/**
 * What tests say of their tables, in lines that begin with `cases:`, with the engines that said so.
 *
 * @param {Session[]} sessions
 */
function casesOf(sessions) {
  /** @type {Map<string, string[]>} */
  const engines = new Map();
  for (const { browser, logs } of sessions) {
    for (const [line] of logs) {
      if (typeof line !== 'string' || !line.startsWith('cases:')) continue;
      engines.set(line, [...(engines.get(line) ?? []), browser.name]);
    }
  }
  return [...engines].map(([line, where]) => `${line}, in ${where.join(', ')}`);
}

/**
 * One line a skipped test, with the engines that it was skipped in.
 *
 * @param {Session[]} sessions
 */
function skippedOf(sessions) {
  /** @type {Map<string, string[]>} */
  const engines = new Map();
  for (const session of sessions) {
    for (const { name, skipped } of testsOf(session)) {
      if (skipped) engines.set(name, [...(engines.get(name) ?? []), session.browser.name]);
    }
  }
  return [...engines].map(([name, where]) => `skipped in ${where.join(', ')}: ${name}`);
}

/** @param {Session[]} sessions */
function count(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsOf(session);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    counts.passed += tests.filter((test) => test.passed).length;
    counts.skipped += tests.filter((test) => test.skipped).length;
    counts.failed += failed || (session.passed ? 0 : 1);
  }
  return counts;
}

/** @param {Session} session */
const testsOf = ({ testResults }) => (testResults ? testsIn(testResults) : []);

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];
