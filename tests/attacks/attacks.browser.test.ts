import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/feed/entities.js';
import { parts, wordsOf } from '../elements/parts.js';
import { CORPUS, OWN_COUNT } from './corpus.js';
import { FIELDS, hostileFeeds, UNTOUCHED } from './hostile-feed.js';
import { askedOrigins, expectHarmless, harmDone, pageAround, watchPage } from './page-watch.js';
import { elementsOn, newStage, show, type Stage } from './stage.js';

const ELEMENTS = 3;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Expects that the reader sees the whole payload as text, once in each place for text. */
function expectReadable({ card, download, otherList }: Stage, payload: string): void {
  const text = collapse(decodeEntities(payload));
  // If the text is empty, the widgets show another field in its place.
  if (!text) return;
  const textsOf = (element: Element, name: string): string[] =>
    parts(element, name).map(({ textContent }) => collapse(textContent));
  expect(textsOf(card, 'title'), 'the title').to.eql([text]);
  expect(textsOf(card, 'lede'), 'the teaser').to.eql([text]);
  expect(textsOf(card, 'authors'), 'the author').to.eql([text]);
  expect(textsOf(card, 'topic'), 'the topic').to.eql([text]);
  const covers = parts(card, 'cover').map((cover) => cover.getAttribute('alt'));
  expect(covers, 'the text of the cover').to.eql([text]);
  expect(textsOf(download, 'title'), 'the title of the download').to.eql([text]);
  expect(textsOf(download, 'file').join(), 'the title of a file').to.contain(text);
  expect(textsOf(otherList, 'title'), 'the title in a list').to.eql([text]);
}

describe('a feed that attacks its readers', () => {
  watchPage();

  for (const [kind, attacks] of Object.entries(CORPUS)) {
    const cases = attacks.length * FIELDS.length * ELEMENTS;
    it(`does nothing by ${kind}: ${cases.toLocaleString('en')} cases`, async () => {
      const stage = await newStage();
      const before = pageAround(stage.section);
      for (const [technique, payload] of attacks) {
        for (const [index, feed] of hostileFeeds(payload).entries()) {
          await show(stage, feed);
          for (const element of elementsOn(stage)) expectHarmless(element, technique);
          if (index === 0) expectReadable(stage, payload);
          expect(wordsOf(stage.otherCard, 'title'), technique).to.eql([UNTOUCHED.title]);
          expect(parts(stage.compactCard, 'cover'), 'images are off').to.be.empty;
        }
        expect(harmDone(), `${technique} ran`).to.equal(0);
      }
      expect(pageAround(stage.section)).to.eql(before);
    });
  }

  it('sends no request to another server', async () => {
    // When this picture has loaded, the browser has also started all earlier requests.
    const own = new Image();
    const isSettled = new Promise((resolve) => (own.onload = own.onerror = resolve));
    own.src = '/demo/covers/models-of-care.svg';
    await isSettled;
    expect(askedOrigins()).to.eql([location.origin]);
    expect(harmDone(), 'a late attack ran').to.equal(0);
  });

  it('is tested with at least 300 techniques, each once', () => {
    expect(OWN_COUNT).to.be.at.least(300);
    const own = Object.entries(CORPUS).flatMap(([kind, attacks]) =>
      kind === 'naughty strings' ? [] : attacks.map(([, payload]) => payload),
    );
    expect([...new Set(own)]).to.have.length(OWN_COUNT);
    const all = Object.values(CORPUS).flat().length;
    const cases = (all * FIELDS.length * ELEMENTS).toLocaleString('en');
    console.log(
      `cases: ${cases} attacks on elements: ${all} payloads (${OWN_COUNT} our own), ${FIELDS.length} fields, ${ELEMENTS} elements`,
    );
  });
});
