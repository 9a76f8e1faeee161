/**
 * The tests of the elements and of browser code: tests/**\/*.browser.test.ts, in Chromium alone.
 * web-test-runner.engines.config.mjs runs *.engines.browser.test.ts in the other engines too.
 */
import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { CHROMIUM_ARGS, findHeadlessChromium } from './scripts/browsers/chromium.mjs';
import { ROOT } from './scripts/files/root.mjs';
import { browserResults } from './scripts/testing/reporters/browser-results.mjs';
import { TEST_LIMIT, WAIT_LIMIT } from './scripts/testing/wait-limit.mjs';
import { guardedPage } from './scripts/testing/web-test-runner/guarded-page.mjs';
import { sharedFolder } from './scripts/testing/web-test-runner/shared-folder.mjs';

const executablePath = findHeadlessChromium();
const chromium = chromeLauncher({
  launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
});
chromium.name = 'Chromium';

export default {
  rootDir: ROOT,
  // In capitals, since the runner takes 'localhost' for every network that the machine is in.
  hostname: 'LOCALHOST',
  files: 'tests/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [chromium],
  // A second page would be in the background, where frames and lazy images wait.
  concurrency: 1,
  // An older target would drop the `with { type: 'json' }` of imports.
  plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(ROOT, 'tsconfig.json') })],
  middleware: [sharedFolder()],
  testRunnerHtml: guardedPage,
  testFramework: { config: { timeout: TEST_LIMIT } },
  browserStartTimeout: WAIT_LIMIT,
  testsStartTimeout: WAIT_LIMIT,
  // For all tests of a file together.
  testsFinishTimeout: 2 * TEST_LIMIT,
  reporters: [defaultReporter({ reportTestProgress: false }), browserResults()],
};
