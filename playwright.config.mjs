/**
 * The tests of whole host pages, tests/pages/**\/*.page.test.ts, in the system's Chromium. Those in
 * *.engines.page.test.ts also run in the system's Firefox and WebKit. Playwright cannot drive that
 * WebKit: tests/pages/any-engine.ts does.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium, findHeadlessChromium } from './scripts/browsers/chromium.mjs';
import { FIREFOX_MISSING, FIREFOX_PREFS, findFirefox } from './scripts/browsers/firefox.mjs';
import { findWebKit, WEBKIT_MISSING } from './scripts/browsers/webkit.mjs';
import { TEST_LIMIT, WAIT_LIMIT } from './scripts/testing/wait-limit.mjs';

const headless = findHeadlessChromium();
const chromium = findChromium();
const firefox = findFirefox();
const webkit = findWebKit();
// Each worker reads this file too; only the runner itself says what is left out.
if (!process.env.TEST_WORKER_INDEX) {
  if (!firefox) console.log(FIREFOX_MISSING);
  if (!webkit) console.log(WEBKIT_MISSING);
}

/** Its tests copy and paste: a Chromium without a window asks for a permission first. */
const CLIPBOARD = [
  '**/snippet-builder-keys.engines.page.test.ts',
  '**/citation-copied.page.test.ts',
];
const EVERY_ENGINE = '**/*.engines.page.test.ts';

export default defineConfig({
  testDir: 'tests/pages',
  testMatch: '**/*.page.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.TEST_COUNTS),
  timeout: TEST_LIMIT,
  expect: { timeout: WAIT_LIMIT },
  reporter: [['list'], ['./scripts/testing/reporters/page-results.mjs']],
  // Firefox takes a long time to start, so it has one worker, and all the time that the others take.
  projects: [
    ...(firefox
      ? [
          {
            name: 'Firefox',
            testMatch: EVERY_ENGINE,
            workers: 1,
            use: {
              browserName: /** @type {const} */ ('firefox'),
              // The stock Firefox speaks WebDriver BiDi, not the protocol of Playwright's own.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, firefoxUserPrefs: FIREFOX_PREFS },
            },
          },
        ]
      : []),
    {
      name: 'Chromium',
      testIgnore: CLIPBOARD,
      use: usingChromium(headless),
    },
    {
      name: 'Chromium with a clipboard',
      testMatch: CLIPBOARD,
      use: usingChromium(chromium),
    },
    ...(webkit ? [{ name: 'WebKit', testMatch: EVERY_ENGINE, workers: 1 }] : []),
  ],
});

/**
 * @param {string | undefined} executablePath Playwright says what to do when there is none
 * @returns {NonNullable<import('@playwright/test').Project['use']>}
 */
function usingChromium(executablePath) {
  return {
    browserName: 'chromium',
    // Each test has a page of its own, with nothing left of the one before: that is enough.
    reuseContext: true,
    launchOptions: { ...(executablePath && { executablePath }), args: CHROMIUM_ARGS },
  };
}
