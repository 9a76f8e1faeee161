import { readFileSync, writeFileSync } from 'node:fs';

/**
 * How many tests of one runner passed, failed and were skipped, and what else its reader wants to
 * know: one line a note.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, notes?: string[] }} Counts
 */

/** @param {Counts} counts */
export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

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
