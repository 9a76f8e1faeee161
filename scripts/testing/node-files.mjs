import { join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';
import { ROOT } from '../files/root.mjs';
import { capture } from '../programs/run.mjs';

/** The endings of the names of files with tests that run in Node. */
export const NODE_ENDINGS = {
  /** These need the sources only. */
  source: '.node.test.ts',
  /** These need what `npm run build` makes, or they bundle or compile. */
  built: '.built.test.ts',
};

/**
 * The test files whose names end so.
 *
 * @param {string[]} endings
 * @param {string[]} [without] files and folders to leave out, as paths in the repository
 * @returns {string[]} paths in the repository
 * @throws when there is none
 */
export function testFiles(endings, without = []) {
  const files = listFiles(join(ROOT, 'tests'))
    .map((file) => `tests/${file}`)
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .filter((file) => !without.some((path) => file === path || file.startsWith(`${path}/`)));
  if (files.length === 0) throw new Error(`No file in tests/ ends with ${endings.join(' or ')}`);
  return files;
}

/**
 * Runs test files in one process of Node, TypeScript by tsx.
 *
 * @param {string[]} files paths in the repository
 * @returns {Promise<{ code: number, output: string }>} never rejects
 */
export function runInNode(files) {
  const reporters = ['spec', './scripts/testing/reporters/node-results.mjs'];
  return capture('node', [
    '--disable-warning=ExperimentalWarning',
    '--import=tsx',
    ...reporters.flatMap((name) => [
      `--test-reporter=${name}`,
      '--test-reporter-destination=stdout',
    ]),
    'scripts/testing/one-process.mjs',
    ...files,
  ]);
}
