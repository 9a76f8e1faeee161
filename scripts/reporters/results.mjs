import { readFileSync, writeFileSync } from 'node:fs';

/**
 * How many tests of one runner passed, failed and were skipped.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Leaves a runner's counts where `npm test` asked for them: in the file that the environment
 * variable `TEST_COUNTS` names. Does nothing without it.
 *
 * @param {Counts} counts
 */
export function leaveCounts(counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

/**
 * Reads what {@link leaveCounts} left.
 *
 * @param {string} file path of the file
 * @returns {Counts | undefined} undefined when the runner came to no result
 */
export function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
