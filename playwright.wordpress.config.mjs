/**
 * The tests with a real WordPress: tests/wordpress/**\/*.wordpress.test.ts. They start it, and look at
 * its pages in the system's Chromium. `npm run test:wordpress` runs them where WordPress is.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findHeadlessChromium } from './scripts/browsers/chromium.mjs';
import { TEST_LIMIT, WAIT_LIMIT } from './scripts/testing/wait-limit.mjs';

const chromium = findHeadlessChromium();

/** WordPress’s pages name pictures of other sites. */
const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export default defineConfig({
  testDir: 'tests/wordpress',
  testMatch: '**/*.wordpress.test.ts',
  outputDir: 'test-results/wordpress',
  // All tests have one site.
  workers: 1,
  forbidOnly: Boolean(process.env.TEST_COUNTS),
  timeout: TEST_LIMIT,
  expect: { timeout: WAIT_LIMIT },
  reporter: [['list'], ['./scripts/testing/reporters/page-results.mjs']],
  projects: [
    {
      name: 'Chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          args: [...CHROMIUM_ARGS, THIS_MACHINE_ONLY],
        },
      },
    },
  ],
});
