import { join } from 'node:path';
import { readCounts, sentence } from './reporters/results.mjs';
import { capture } from '../programs/run.mjs';

/** @typedef {import('./reporters/results.mjs').Counts} Counts */

/**
 * One step of `npm test` or of `npm run test:quick`: an npm script, a program or a function.
 *
 * @typedef {object} Step
 * @property {string} name what the reader calls it
 * @property {string} [script] an npm script
 * @property {string[]} [program] a program for Node: its file, then its arguments
 * @property {() => Promise<unknown>} [action] a function, which throws to fail
 * @property {boolean} [optional] whether a failed function is passed over, with its message
 * @property {boolean} [counts] whether the script or the program leaves counts of tests; else it counts as one
 * @property {boolean} [show] whether its output is shown even when all is well
 */

/**
 * Runs one step and prints its name, its seconds, and its output where that helps.
 *
 * @param {Step} step
 * @param {string} folder path of a folder for what runners leave
 * @returns {Promise<Counts>} its counts: a step that ends badly has at least one failure; never
 *   rejects
 */
export async function runStep(step, folder) {
  const start = performance.now();
  const file = join(folder, `${step.name}.json`);
  const env = { TEST_COUNTS: file, NO_COLOR: '1' };
  const words = step.script
    ? ['npm', 'run', '--silent', step.script]
    : ['node', ...(step.program ?? [])];
  const { code, output } = step.action
    ? await attempt(step.action)
    : await capture(words[0] ?? 'node', words.slice(1), env);
  const ok = code === 0;
  if (!ok && step.optional) {
    console.log(`skipped  ${step.name}: ${output}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const left = step.counts ? readCounts(file) : undefined;
  const counts = left ?? { passed: ok && !step.counts ? 1 : 0, failed: 0, skipped: 0 };
  if (!ok || (step.counts && !left)) counts.failed = Math.max(1, counts.failed);

  const failed = counts.failed > 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const detail = step.counts ? ` (${sentence(counts)})` : '';
  console.log(`${failed ? 'FAILED' : 'ok'}  ${step.name}${detail}  ${seconds} s`);
  if (failed || step.show) console.log(indented(output.trimEnd()));
  else if (counts.notes?.length) console.log(indented(counts.notes.join('\n')));
  return counts;
}

/**
 * Runs some rows of steps: the rows at the same time, and the steps of each row in their order.
 *
 * @param {Step[][]} rows
 * @param {string} folder path of a folder for what runners leave
 * @returns {Promise<Counts[]>} the counts of each step; never rejects
 */
export async function runRows(rows, folder) {
  const results = rows.map(async (steps) => {
    /** @type {Counts[]} */
    const counts = [];
    for (const step of steps) counts.push(await runStep(step, folder));
    return counts;
  });
  return (await Promise.all(results)).flat();
}

/**
 * All counts together.
 *
 * @param {Counts[]} results
 * @returns {{ line: string, ok: boolean }} `N passed, N failed`, and whether none failed
 */
export function summary(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return { line: sentence(total), ok: total.failed === 0 };
}

/** @param {string} text */
const indented = (text) => text.replaceAll(/^/gm, '    ');

/** @param {() => Promise<unknown>} action */
async function attempt(action) {
  try {
    await action();
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
