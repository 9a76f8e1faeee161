/**
 * The tests that `npm run test:quick` runs: those that find most mistakes in the least time. This is
 * the only place that names them. `npm test` runs these and all others.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files/root.mjs';

/**
 * Files and folders with tests in Node that take too long for a quick answer: they start servers,
 * write thousands of files, or try thousands of inputs. All the others run.
 */
export const SLOW_NODE_TESTS = [
  'tests/feed/parse-rich-text-properties.node.test.ts',
  'tests/publisher/build',
  'tests/publisher/import',
  'tests/server/attacks.node.test.ts',
  'tests/sources/any-answer.node.test.ts',
];

/** Files with tests of the elements, for Chromium. */
export const MAIN_ELEMENT_FILES = [
  'tests/elements/attributes.browser.test.ts',
  'tests/elements/events.engines.browser.test.ts',
  'tests/elements/language.engines.browser.test.ts',
  'tests/elements/publication-card.engines.browser.test.ts',
  'tests/elements/related-resources.engines.browser.test.ts',
  'tests/elements/report-download.engines.browser.test.ts',
  'tests/elements/surface.browser.test.ts',
  'tests/elements/untrusted-feed.engines.browser.test.ts',
  'tests/state/click.engines.browser.test.ts',
  'tests/state/given-data.engines.browser.test.ts',
  'tests/state/requests.browser.test.ts',
  'tests/state/retry.browser.test.ts',
  'tests/state/states.browser.test.ts',
];

/** Files with tests of whole pages, for Chromium. */
export const MAIN_PAGE_FILES = [
  'tests/pages/pasted-line.engines.page.test.ts',
  'tests/pages/seed-page.engines.page.test.ts',
  'tests/pages/strict-page.engines.page.test.ts',
];

for (const path of [...SLOW_NODE_TESTS, ...MAIN_ELEMENT_FILES, ...MAIN_PAGE_FILES]) {
  if (!existsSync(join(ROOT, path))) throw new Error(`${path} is named, but is not there`);
}
