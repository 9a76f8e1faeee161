/**
 * `npm run test:quick`: an answer in less than a minute. Types and lint with caches, most tests of the
 * sources in Node, the main tests of elements and pages in Chromium. It builds only what readers get,
 * if that changed, and ends with one line, `N passed, N failed`. scripts/testing/main-tests.mjs names
 * the tests.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuiltForReaders } from './build/dist.mjs';
import { ensureChromium } from './browsers/chromium.mjs';
import { ensurePackages } from './install/npm-packages.mjs';
import { packageFile } from './programs/run.mjs';
import { runRows, runStep, summary } from './testing/steps.mjs';
import { MAIN_ELEMENT_FILES, MAIN_PAGE_FILES, SLOW_NODE_TESTS } from './testing/main-tests.mjs';
import { NODE_ENDINGS, testFiles } from './testing/node-files.mjs';

const CACHE = packageFile('.cache');

/** @type {import('./testing/steps.mjs').Step} */
const types = {
  name: 'types',
  program: [
    packageFile('typescript/bin/tsc'),
    ...['--noEmit', '--incremental', '--tsBuildInfoFile', join(CACHE, 'types.tsbuildinfo')],
  ],
};

/**
 * The cache knows a file by its content alone. A rule that reads types may find something new in a
 * file that did not change: `npm test`, which has no cache, finds that.
 *
 * @type {import('./testing/steps.mjs').Step}
 */
const lint = {
  name: 'lint of changed files',
  program: [
    packageFile('eslint/bin/eslint.js'),
    ...['--max-warnings', '0', '--cache', '--cache-strategy', 'content'],
    ...['--cache-location', join(CACHE, 'eslint/'), '.'],
  ],
};

/** @type {import('./testing/steps.mjs').Step} */
const nodeTests = {
  name: 'tests of the sources in Node',
  counts: true,
  program: ['scripts/node-tests.mjs', ...testFiles([NODE_ENDINGS.source], SLOW_NODE_TESTS)],
};

/** @type {import('./testing/steps.mjs').Step} */
const elementTests = {
  name: 'main tests of elements',
  counts: true,
  program: [packageFile('@web/test-runner/dist/bin.js'), '--files', ...MAIN_ELEMENT_FILES],
};

/** @type {import('./testing/steps.mjs').Step} */
const pageTests = {
  name: 'main tests of pages',
  counts: true,
  program: [
    packageFile('@playwright/test/cli.js'),
    ...['test', '--project', 'Chromium', '--workers', '1', ...MAIN_PAGE_FILES],
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'publication-widgets-'));
const results = [
  await runStep({ name: 'packages', action: ensurePackages }, folder),
  await runStep({ name: 'Chromium', action: ensureChromium }, folder),
  // Two rows for two cores. All but lint and the tests of the sources read what is built.
  ...(await runRows(
    [[{ name: 'build', action: ensureBuiltForReaders }], [nodeTests, lint]],
    folder,
  )),
  ...(await runRows([[elementTests], [pageTests, types]], folder)),
];
rmSync(folder, { recursive: true, force: true });

const { line, ok } = summary(results);
process.exitCode = ok ? 0 : 1;
console.log(line);
