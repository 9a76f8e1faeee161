import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { comparedWords } from '../../src/publications/compared-words.js';
import { mostSimilar } from '../../src/publications/most-similar.js';
import type { Publication } from '../../src/publications/publication.js';
import { growsLinearly } from '../growth.js';
import { aPublication } from './a-publication.js';
import { indexOf } from './related-at-once.js';

/** The titles, from the most similar to a publication. */
const similarTo = (own: Publication, ...others: readonly Publication[]): readonly string[] =>
  mostSimilar(indexOf([own, ...others]), own).map(({ title }) => title);

const titled = (title: string, more: Partial<Publication> = {}): Publication =>
  aPublication({ id: title, title, ...more });

describe('the most similar reports', () => {
  const own = titled('Khmer workers: a report');

  test('share the word that few reports have, not the word that most have', () => {
    const common = ['Fish', 'Bread', 'Roads', 'Banks', 'Rivers'].map((word) =>
      titled(`${word}: a report`),
    );
    assert.equal(similarTo(own, ...common, titled('Khmer stories'))[0], 'Khmer stories');
  });

  test('share words with the teaser too, but a word of the title counts more', () => {
    const inTitle = titled('Workers');
    const inTeaser = titled('Stories', { abstract: 'By workers.' });
    assert.deepEqual(similarTo(own, inTeaser, inTitle), ['Workers', 'Stories']);
  });

  test('share short names such as UN in a large feed, where other short words are everywhere', () => {
    const many = Array.from({ length: 60 }, (_, index) => titled(`Text ${index} of the law`));
    const un = titled('Peace of the UN');
    assert.deepEqual(similarTo(titled('UN rules'), ...many, un), ['Peace of the UN']);
  });

  test('are found whatever the case, the accents and the endings', () => {
    for (const [one, other] of [
      ['MIGRACIÓN', 'Una migracion'],
      ['Survivors’ voices', 'The survivor'],
      ['تَقْرِير', 'أي تقرير'],
      ['Réfugiées', 'Les réfugié'],
      ['ｶﾝﾎﾞｼﾞｱ', 'カンボジア王国'],
    ] as const) {
      assert.deepEqual(similarTo(titled(one), titled('Fish'), titled(other)), [other]);
    }
  });

  test('are found in scripts without spaces, also where the engine knows no words', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      for (const [one, other, none] of [
        ['การค้ามนุษย์ในไทย', 'ผู้เสียหายจากการค้ามนุษย์', 'ทะเล'],
        ['人身取引の被害者', '被害者支援', '海と川'],
        ['ជនរងគ្រោះ', 'ការជួយជនរងគ្រោះ', 'សមុទ្រ'],
      ] as const) {
        assert.equal(similarTo(titled(one), titled(none), titled(other))[0], other);
      }
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });

  test('are the same, whether the index is for all or for one of them', () => {
    const all = [own, titled('Khmer'), titled('Workers', { abstract: 'Khmer' }), titled('Fish')];
    for (const one of all) {
      assert.deepEqual(
        mostSimilar(indexOf(all, undefined, one), one),
        mostSimilar(indexOf(all), one),
      );
    }
  });

  test('can be asked for by a publication that is not one of them', () => {
    const index = indexOf([titled('Khmer'), titled('Fish')]);
    assert.deepEqual(
      mostSimilar(index, own).map(({ id }) => id),
      ['Khmer'],
    );
  });

  test('can be found by the whole text', () => {
    const all = [own, titled('Two'), titled('Three', { abstract: 'workers' })];
    const index = indexOf(all, ({ id }) => (id === 'Two' ? 'Khmer workers' : ''));
    assert.deepEqual(
      mostSimilar(index, own).map(({ id }) => id),
      ['Two'],
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('care', 'Care', '人身売買', 'การ', 'UN', '#care', '\ud800'))
      .map(String),
    fc.constantFrom('__proto__', 'constructor', ''),
  );
  const anyPublication = fc
    .record({ id: fc.uuid(), title: anyText, abstract: anyText, keywords: fc.array(anyText) })
    .map(aPublication);

  test('of any feed are some of the others, each once, the same at each question', () => {
    fc.assert(
      fc.property(fc.array(anyPublication, { minLength: 1 }), (feed) => {
        const [own] = feed;
        assert.ok(own);
        const found = mostSimilar(indexOf(feed), own);
        assert.equal(new Set(found).size, found.length);
        assert.ok(found.every((one) => feed.includes(one) && one.id !== own.id));
        assert.deepEqual(mostSimilar(indexOf(feed), own), found);
      }),
    );
  });

  test('have no word in common that is not in both', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const words = new Set(comparedWords(one));
        const isShared = comparedWords(other).some((word) => words.has(word));
        const found = similarTo(titled(one), aPublication({ id: `${one}-`, title: other }));
        assert.ok(isShared || !found.length);
      }),
    );
  });

  test('are found in time, however long a hostile text is', () => {
    const find = (count: number): void => {
      const text = Array.from({ length: count }, (_, index) => `word${index} 人身`).join(' ');
      const [one, other] = [titled('One', { abstract: text }), titled('Two', { abstract: text })];
      mostSimilar(indexOf([one, other]), one);
    };
    assert.ok(growsLinearly(find, 4_000));
  });
});
