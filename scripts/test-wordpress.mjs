/**
 * `npm run test:wordpress`: builds what changed, imports from a real WordPress, and shows the outcome
 * in its pages. It ends with one line, `WordPress: N passed, N failed`. Where Debian's packages are
 * missing and cannot be installed, it says why, and skips the tests: that is no failure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build/dist.mjs';
import { ensureDebianWordPress } from './install/debian-wordpress.mjs';
import { packageFile } from './programs/run.mjs';
import { runStep, summary } from './testing/steps.mjs';

const missing = await ensureDebianWordPress();
if (missing) {
  console.log(`skipped  tests with WordPress: ${missing}`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'publication-widgets-'));
  const build = await runStep({ name: 'build', action: ensureBuilt }, folder);
  const tests = await runStep(
    {
      name: 'tests with WordPress',
      counts: true,
      program: [
        packageFile('@playwright/test/cli.js'),
        ...['test', '--config', 'playwright.wordpress.config.mjs'],
      ],
    },
    folder,
  );
  rmSync(folder, { recursive: true, force: true });
  const { line, ok } = summary([build, tests]);
  process.exitCode = ok ? 0 : 1;
  console.log(`WordPress: ${line}`);
}
