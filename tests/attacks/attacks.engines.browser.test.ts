import { expect } from '@open-wc/testing';
import { OWN, OWN_COUNT } from './corpus.js';
import { FIELDS } from './hostile-feed.js';
import { watchPage } from './page-watch.js';
import { casesOf, ELEMENTS, expectNoOtherServer, expectNothingBy } from './try-attacks.js';

describe('a feed that attacks its readers', () => {
  watchPage();

  for (const [kind, attacks] of Object.entries(OWN)) {
    it(`does nothing by ${kind}: ${casesOf(attacks).toLocaleString('en')} cases`, () =>
      expectNothingBy(attacks));
  }

  it('requests nothing from another server', expectNoOtherServer);

  it('is tried with enough techniques, each once', () => {
    expect(OWN_COUNT).to.be.at.least(300);
    const attacks = Object.values(OWN).flat();
    expect(new Set(attacks.map(([, payload]) => payload)).size).to.equal(OWN_COUNT);
    const cases = casesOf(attacks).toLocaleString('en');
    console.log(
      `cases: ${cases} attacks on elements: ${OWN_COUNT} payloads of our own, ${FIELDS.length} fields, ${ELEMENTS} elements`,
    );
  });
});
