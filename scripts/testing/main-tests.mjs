/**
 * The tests that `npm run test:quick` runs: those that find most mistakes in the least time. This is
 * the only place that names them. `npm test` runs these and all others.
 */

/** Files with tests in Node that take too long for a quick answer. All the others run. */
export const SLOW_NODE_FILES = [
  'tests/feed/rich-text-properties.node.test.ts',
  'tests/server/attacks.node.test.ts',
];

/** Files with tests of the elements, for Chromium. */
export const MAIN_ELEMENT_FILES = [
  'tests/elements/attributes.browser.test.ts',
  'tests/elements/events.browser.test.ts',
  'tests/elements/language.browser.test.ts',
  'tests/elements/publication-card.browser.test.ts',
  'tests/elements/related-resources.browser.test.ts',
  'tests/elements/report-download.browser.test.ts',
  'tests/elements/surface.browser.test.ts',
  'tests/elements/untrusted-feed.browser.test.ts',
  'tests/state/click.browser.test.ts',
  'tests/state/given-data.browser.test.ts',
  'tests/state/requests.browser.test.ts',
  'tests/state/retry.browser.test.ts',
  'tests/state/states.browser.test.ts',
];

/** Files with tests of whole pages, for Chromium. */
export const MAIN_PAGE_FILES = [
  'tests/pages/pasted-line.page.test.ts',
  'tests/pages/seed-page.page.test.ts',
  'tests/pages/strict-page.page.test.ts',
];
