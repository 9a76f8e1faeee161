/** The tests of whole host pages: tests/pages/**\/*.page.test.ts, in the system's Chromium. */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/pages',
  testMatch: '**/*.page.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.TEST_COUNTS),
  timeout: 15_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['./scripts/reporters/page-results.mjs']],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  },
});
