/** Tries attacks in every string of a feed, in every element. */
import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/feed/entities.js';
import { parts, wordsOf } from '../elements/parts.js';
import type { Attack } from './attack.js';
import { FIELDS, hostileFeeds, UNTOUCHED } from './hostile-feed.js';
import { requestedOrigins, expectHarmless, harmDone, pageAround } from './page-watch.js';
import { elementsOn, newStage, show, type Stage } from './stage.js';

/** The number of elements in which each attack is tried. */
export const ELEMENTS = 3;

/** The number of cases of these attacks. */
export const casesOf = (attacks: readonly Attack[]): number =>
  attacks.length * FIELDS.length * ELEMENTS;

/** Checks that none of these attacks does anything, and that readers can read their text. */
export async function expectNothingBy(attacks: readonly Attack[]): Promise<void> {
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
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Checks that a payload in all texts is shown once, whole and unchanged, wherever a reader looks
 * for text.
 */
function expectReadable({ card, download, otherList }: Stage, payload: string): void {
  const text = collapse(decodeEntities(payload));
  // If the text is empty, the element shows another text in its place.
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
  expect(textsOf(download, 'edition-name'), 'the title of a file').to.eql([text]);
  expect(textsOf(otherList, 'title'), 'the title in a list').to.eql([text]);
}

/** Checks that the page has requested nothing from another server. */
export async function expectNoOtherServer(): Promise<void> {
  // When this picture of our own arrives, all earlier requests have been sent.
  const own = new Image();
  const isSettled = new Promise((resolve) => (own.onload = own.onerror = resolve));
  own.src = '/demo/covers/models-of-care.svg';
  await isSettled;
  expect(requestedOrigins()).to.eql([location.origin]);
  expect(harmDone(), 'a late attack ran').to.equal(0);
}
