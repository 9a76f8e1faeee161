import { leaveCounts } from './results.mjs';

/**
 * A reporter of node:test that counts tests for `npm test`, suites left out. A file that cannot be
 * imported is a failed test to Node.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @yields {string} nothing
 */
export default async function* nodeResults(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass') counts.passed += 1;
    else counts.failed += 1;
  }
  leaveCounts(counts);
  yield '';
}
