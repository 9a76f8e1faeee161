import { test } from './any-engine.js';
import { ENGINE_STYLES } from './host-styles.js';
import { expectNoMixture } from './styled-host.js';

test.use({ takesPictures: true });

for (const { name, css } of ENGINE_STYLES) {
  test(`on ${name} the widgets look as on an empty page, and the page looks as without them`, ({
    tab,
    demo,
    hostPage,
  }) => expectNoMixture(css, { tab, demo, hostPage }));
}
