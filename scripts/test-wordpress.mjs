/**
 * `npm run test:wordpress`: imports from a real WordPress, and shows the outcome in its pages. It
 * ends with one line, `WordPress: N passed, N failed`. Where Debian's packages are missing, it says
 * so, and skips the tests. It tests what is built.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDebianWordPress, DEBIAN_WORDPRESS_MISSING } from './install/debian-wordpress.mjs';
import { packageFile } from './programs/run.mjs';
import { runStep, summary } from './testing/steps.mjs';

if (await ensureDebianWordPress()) {
  const folder = mkdtempSync(join(tmpdir(), 'publication-widgets-'));
  const result = await runStep(
    {
      name: 'tests with WordPress',
      counts: true,
      show: true,
      program: [
        packageFile('@playwright/test/cli.js'),
        ...['test', '--config', 'playwright.wordpress.config.mjs'],
      ],
    },
    folder,
  );
  rmSync(folder, { recursive: true, force: true });
  const { line, ok } = summary([result]);
  process.exitCode = ok ? 0 : 1;
  console.log(`WordPress: ${line}`);
} else {
  console.log(`skipped  tests with WordPress: ${DEBIAN_WORDPRESS_MISSING}`);
}
