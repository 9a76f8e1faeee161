/**
 * The big list of naughty strings, in Chromium alone: what a string becomes is decided before any
 * engine sees it. The techniques that aim at engines are in attacks.engines.browser.test.ts.
 */
import { NAUGHTY } from './corpus.js';
import { watchPage } from './page-watch.js';
import { casesOf, expectNoOtherServer, expectNothingBy } from './try-attacks.js';

describe('a feed of naughty strings', () => {
  watchPage();

  const cases = casesOf(NAUGHTY).toLocaleString('en');
  it(`does nothing to its readers: ${cases} cases`, async () => {
    await expectNothingBy(NAUGHTY);
    console.log(`cases: ${cases} attacks on elements: ${NAUGHTY.length} naughty strings`);
  });

  it('requests nothing from another server', expectNoOtherServer);
});
