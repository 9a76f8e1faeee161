/**
 * These tests run in Chromium only: hostile-styles.engines.page.test.ts tries rules that reach
 * further than any of these, in every engine.
 */
import { test } from './any-engine.js';
import { POPULAR_STYLES } from './host-styles.js';
import { expectNoMixture } from './styled-host.js';

for (const { name, css, missing } of POPULAR_STYLES) {
  test(`on ${name} the widgets look as on an empty page, and the page looks as without them`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    test.skip(missing !== '', missing);
    await expectNoMixture(css, { tab, demo, hostPage });
  });
}
