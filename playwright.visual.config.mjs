/**
 * The tests of the published Storybook: tests/storybook/**\/*.page.test.ts, in the system's Chromium.
 * `npm run test:visual` builds it first; docs/storybook.md says how screenshots are compared.
 */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/browsers/chromium.mjs';
import { TEST_LIMIT, WAIT_LIMIT } from './scripts/testing/wait-limit.mjs';

const chromium = findChromium();

/** What else would make the same page look different on another machine. */
const SAME_EVERYWHERE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

/** A request to anywhere else is seen, and goes nowhere. */
const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

export default defineConfig({
  testDir: 'tests/storybook',
  testMatch: '**/*.page.test.ts',
  outputDir: 'test-results/storybook',
  // One after the other, in one page: a new one costs more than a story.
  workers: 1,
  forbidOnly: Boolean(process.env.TEST_COUNTS),
  timeout: TEST_LIMIT,
  // A story without a screenshot is a failure, not a reason to take one.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  expect: {
    timeout: WAIT_LIMIT,
    toHaveScreenshot: { threshold: 0.1, maxDiffPixels: 30 },
  },
  reporter: [['list'], ['./scripts/testing/reporters/page-results.mjs']],
  projects: [
    {
      name: 'Chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium && { executablePath: chromium }),
          args: [...CHROMIUM_ARGS, ...SAME_EVERYWHERE, THIS_MACHINE_ONLY],
        },
      },
    },
  ],
});
