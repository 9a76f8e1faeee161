import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { latestFirst } from '../../../src/publications/latest-first.js';
import { mostSimilar } from '../../../src/publications/most-similar.js';
import type { Publication } from '../../../src/publications/publication.js';
import { similarAmong } from '../../../src/publisher/build/similar-reports.js';
import { aPublication } from '../../publications/a-publication.js';
import { indexOf } from '../../publications/related-at-once.js';

const word = fc.constantFrom(
  ...'care housing survivors UN law 2024 работа 人身売買 ผู้เสียหาย Réfugiées constructor #care'.split(
    ' ',
  ),
);
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength }).map((list) => list.join(' '));
const facts = fc.record({
  title: words(4),
  abstract: words(30),
  keywords: fc.uniqueArray(word, { maxLength: 3 }),
});
const textOf = ({ abstract }: Publication): string => abstract ?? '';

describe('the most similar reports of a whole feed', () => {
  test('are those that a list in a browser finds for each report, in the same order', () => {
    const feeds = fc.array(facts, { maxLength: 40 });
    const most = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(feeds, most, (given, limit) => {
        const reports = given.map((one, index) => aPublication({ ...one, id: `${index}` }));
        const similarTo = similarAmong(latestFirst(reports), textOf, limit);
        for (const report of reports) {
          const plainly = mostSimilar(indexOf(reports), report).slice(0, limit);
          assert.deepEqual(
            similarTo(report).map(({ id }) => id),
            plainly.map(({ id }) => id),
          );
        }
      }),
    );
  });

  test('are found with one reading of each text, and of few or no reports', () => {
    let read = 0;
    const reports = ['a care', 'b care', 'c law'].map((title) =>
      aPublication({ id: title, title }),
    );
    const similarTo = similarAmong(reports, () => `${(read += 1)}`, 3);
    assert.deepEqual(
      reports.map((report) => similarTo(report).map(({ id }) => id)),
      [['b care'], ['a care'], []],
    );
    assert.equal(read, 3);
    assert.deepEqual(similarAmong([], textOf, 3)(aPublication({ id: 'other' })), []);
  });
});
