import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Publication } from '../../src/publications/publication.js';
import { aPublication } from './a-publication.js';
import { relatedAtOnce } from './related-at-once.js';

const shown = aPublication({
  id: 'shown',
  title: 'Shelters for Survivors',
  keywords: ['Thailand'],
});

const order = (...others: Publication[]): readonly string[] =>
  relatedAtOnce([shown, ...others], shown, {
    match: 'similar',
    limit: 20,
    topics: [],
    language: undefined,
  }).map(({ id }) => id);

describe('similar reports', () => {
  test('are in this order: a report that shares a topic, then a report that shares two words of the title', () => {
    const words = aPublication({ id: 'words', title: 'What Survivors Say of Shelters' });
    const topic = aPublication({ id: 'topic', title: 'Fish', keywords: ['thailand'] });
    assert.deepEqual(order(words, topic), ['topic', 'words']);
  });

  test('begin with the latest if they are equally similar', () => {
    const dated = (year: string): Publication =>
      aPublication({ id: year, keywords: ['Thailand'], datePublished: year });
    assert.deepEqual(order(dated('2015'), dated('2024'), dated('2019')), ['2024', '2019', '2015']);
  });
});
