import { leaveCounts } from './results.mjs';

/**
 * A reporter of Web Test Runner that counts tests for `npm test`. A file that ends badly without
 * a failed test, because it could not be imported or a hook failed, counts as one failure.
 *
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function browserResults() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped).length;
        counts.passed += tests.filter((test) => test.passed).length;
        counts.skipped += tests.filter((test) => test.skipped).length;
        counts.failed += failed || (session.passed ? 0 : 1);
      }
      leaveCounts(counts);
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
