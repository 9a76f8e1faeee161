/**
 * These tests run in Chromium only: hostile-styles.engines.page.test.ts tries the rules that engines
 * apply with code of their own, in every engine.
 */
import { test } from './any-engine.js';
import { HOSTILE_STYLES, POPULAR_STYLES } from './host-styles.js';
import { expectNoMixture } from './styled-host.js';

for (const { name, css, missing } of [...POPULAR_STYLES, ...HOSTILE_STYLES]) {
  test(`on ${name} the widgets look as on an empty page, and the page looks as without them`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    test.skip(missing !== '', missing);
    await expectNoMixture(css, { tab, demo, hostPage });
  });
}
