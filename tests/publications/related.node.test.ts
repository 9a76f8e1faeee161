import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { growsLinearly } from '../growth.js';
import fc from 'fast-check';
import { comparable } from '../../src/publications/address.js';
import { copiesOf } from '../../src/publications/copies.js';
import { latestPublications, listedPublications } from '../../src/publications/listed.js';
import type { Publication } from '../../src/publications/publication.js';
import {
  relatedPublications,
  type Match,
  type RelatedOptions,
} from '../../src/publications/related.js';
import { aPublication } from './a-publication.js';
import { relatedAtOnce, TOOLS } from './related-at-once.js';

const SITE = 'https://publisher.example';
const elsewhere = aPublication({ id: `${SITE}/elsewhere`, url: `${SITE}/elsewhere` });

const care = aPublication({
  id: 'care',
  url: `${SITE}/care`,
  title: 'Models of Care for Survivors',
  keywords: ['victim care', 'Thailand'],
  related: ['finance', elsewhere, 'gone', 'care', `${SITE}/guide`],
});
const guide = aPublication({
  id: 'guide',
  url: `${SITE}/guide`,
  title: 'A Guide for Congregations',
  datePublished: '2020-06-15',
  inLanguage: 'en',
});
const finance = aPublication({
  id: 'finance',
  title: 'A Roadmap for Finance',
  datePublished: '2021',
  inLanguage: 'en-GB',
  keywords: ['Finance'],
});
const shelters = aPublication({
  id: 'shelters',
  title: 'Shelters',
  keywords: ['Victim Care'],
  datePublished: '2015',
  inLanguage: 'th',
});
const survivors = aPublication({
  id: 'survivors',
  title: 'What Survivors Say',
  datePublished: '2010-01-01',
});
const newest = aPublication({ id: 'newest', title: 'Fish', datePublished: '2024-01-01T00:00:00Z' });
const undated = aPublication({ id: 'undated', title: 'Sea' });
const all = [care, guide, finance, shelters, survivors, undated, newest];

const ids = (options: Partial<RelatedOptions> = {}, to: Publication = care): readonly string[] =>
  relatedAtOnce(all, to, {
    match: 'auto',
    limit: 20,
    topics: [],
    language: undefined,
    ...options,
  }).map(({ id }) => id);

const HOME = 'https://publisher.example/';

describe('related publications', () => {
  test('are those that the publisher lists, then similar ones, then the latest', () => {
    assert.deepEqual(ids(), [
      'finance',
      elsewhere.id,
      'guide',
      'shelters',
      'survivors',
      'newest',
      'undated',
    ]);
  });

  test('that are listed keep their order, without those that are not in the feed', () =>
    assert.deepEqual(ids({ match: 'listed' }), ['finance', elsewhere.id, 'guide']));

  test('that are similar share topics, which count more, or words of the title', () =>
    assert.deepEqual(ids({ match: 'similar' }), ['shelters', 'survivors']));

  test('that are the latest have the newest first, and those without a date last', () => {
    const latest = ['newest', 'finance', 'guide', 'shelters', 'survivors', 'undated'];
    assert.deepEqual(ids({ match: 'latest' }), latest);
  });

  test('are no more than the limit', () => {
    assert.deepEqual(ids({ limit: 2 }), ['finance', elsewhere.id]);
    assert.deepEqual(ids({ limit: 1, match: 'latest' }), ['newest']);
  });

  test('are never the publication itself, even if it lists its own address', () => {
    const own = { id: `${SITE}/care`, url: `${SITE}/care` };
    const vain = aPublication({ ...care, related: ['care', `${SITE}/care`, aPublication(own)] });
    const related = relatedAtOnce([vain, guide], vain, {
      match: 'listed',
      limit: 4,
      topics: [],
      language: undefined,
    });
    assert.deepEqual(related, []);
  });

  test('are there once, even if the publisher lists a publication twice or by its address', () => {
    const listed = aPublication({ id: `${SITE}/guide`, url: `${SITE}/guide`, title: 'The guide' });
    const to = aPublication({ ...care, related: ['finance', 'finance', listed] });
    const urls = relatedAtOnce(all, to, {
      match: 'auto',
      limit: 20,
      topics: [],
      language: undefined,
    }).map(({ id, url }) => url ?? id);
    assert.deepEqual(urls, [...new Set(urls)]);
  });

  test('are never another copy of the publication', () => {
    const one = (id: string, path: string, title: string) =>
      aPublication({ id, url: `${SITE}/${path}`, title, keywords: ['migration'] });
    const feed = [
      one('1', 'journ%c3%a9es/', 'Safe journeys'),
      one('1-rev2', 'journ%C3%A9es/', 'Safe journeys (updated)'),
      one('1-fr', 'journ%C3%A9es/', 'Des parcours sûrs'),
      one('2', 'other/', 'Other report'),
      one('2-rev2', 'other/', 'Other report (updated)'),
    ];
    for (const to of feed) {
      const related = relatedAtOnce(
        feed,
        aPublication({ ...to, related: [`${SITE}/journées/`, one('x', 'journées/', 'Linked')] }),
        { match: 'auto', limit: 4, topics: [], language: undefined },
      );
      const own = comparable(to.url!);
      assert.ok(related.length > 0, to.id);
      assert.ok(!related.some(({ url }) => comparable(url!) === own), to.id);
    }
  });

  test('are the others of the feed if all have one address, which then tells nothing', () => {
    const feed = ['1', '2', '3'].map((id) => aPublication({ id, url: `${SITE}/` }));
    const related = relatedAtOnce(feed, feed[0]!, {
      match: 'auto',
      limit: 4,
      topics: [],
      language: undefined,
    });
    assert.deepEqual(
      related.map(({ id }) => id),
      ['2', '3'],
    );
  });

  test('have one of the topics that the page asks for, in upper or lower case', () => {
    assert.deepEqual(ids({ topics: ['FINANCE', 'victim care'] }), [
      'finance',
      elsewhere.id,
      'shelters',
    ]);
    assert.deepEqual(ids({ topics: ['fishing'], match: 'latest' }), []);
  });

  test('are in the language that the page asks for', () => {
    assert.deepEqual(ids({ language: 'en', match: 'latest' }), ['finance', 'guide']);
    assert.deepEqual(ids({ language: 'th', match: 'similar' }), ['shelters']);
  });

  test('are not similar by a short word, but by a word of any script', () => {
    const to = aPublication({ id: 'to', title: 'The Law of the Sea, การดูแล' });
    const short = aPublication({ id: 'short', title: 'The End of the Day' });
    const thai = aPublication({ id: 'thai', title: 'การดูแล', inLanguage: 'th' });
    const related = relatedAtOnce([to, short, thai], to, {
      match: 'similar',
      limit: 4,
      topics: [],
      language: undefined,
    });
    assert.deepEqual(related, [thai]);
  });

  test('of any feed are there once, are never the publication itself, and keep the limit', () => {
    const anyId = fc.integer({ min: 0, max: 12 }).map(String);
    const anyPublication = fc
      .record({
        id: anyId,
        url: fc.constantFrom(undefined, ...['1', '2', '2/'].map((path) => `${HOME}${path}`)),
        title: fc.constantFrom('Care for survivors', 'Finance', 'A guide to care', ''),
        keywords: fc.array(fc.constantFrom('care', 'Care', 'finance', 'asia')),
        datePublished: fc.constantFrom(undefined, '2019', '2020-02', '2021-03-04T05:06:07Z'),
        inLanguage: fc.constantFrom(undefined, 'en', 'th'),
        related: fc.array(anyId),
      })
      .map(aPublication);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyPublication, { minLength: 1, selector: ({ id }) => id }),
        fc.constantFrom<Match[]>('auto', 'listed', 'similar', 'latest'),
        fc.integer({ min: 1, max: 14 }),
        (feed, match, limit) => {
          const [self] = feed;
          assert.ok(self);
          const options = { match, limit, topics: [], language: undefined };
          const related = relatedAtOnce(feed, self, options);
          assert.equal(new Set(related).size, related.length);
          assert.ok(!related.includes(self));
          assert.ok(related.length <= limit);
          if (match === 'auto' || match === 'latest') {
            const isCopy = copiesOf(self, feed);
            const others = feed.filter((one) => one !== self && !isCopy(one));
            assert.equal(related.length, Math.min(limit, others.length));
          }
          // An element finds these without the search.
          if (match === 'latest') assert.deepEqual(latestPublications(feed, self, limit), related);
          if (match === 'listed') assert.deepEqual(listedPublications(feed, self, limit), related);
          const longer = relatedAtOnce(feed, self, { ...options, limit: limit + 1 });
          assert.deepEqual(longer.slice(0, limit), related);
        },
      ),
    );
  });
});

describe('the search for similar publications', () => {
  const options = { match: 'auto', limit: 4, topics: [], language: undefined } as const;
  const never = (): never => assert.fail('it was asked for');
  const related = (given: Partial<RelatedOptions>, to = care) =>
    relatedPublications(all, to, { ...options, ...given }, TOOLS, never)?.map(({ id }) => id);

  test('is not made if the list of the publisher is enough', () => {
    assert.deepEqual(related({ limit: 3 }), ['finance', elsewhere.id, 'guide']);
    assert.deepEqual(related({ match: 'listed', limit: 9 }), ['finance', elsewhere.id, 'guide']);
  });

  test('is not made for the latest, nor if nothing else is left', () => {
    assert.equal(related({ match: 'latest', limit: 9 })?.length, 6);
    assert.deepEqual(related({ topics: ['finance'] }), ['finance', elsewhere.id]);
    assert.deepEqual(related({ match: 'similar', topics: ['gardening'] }), []);
  });

  test('leaves all unknown until its result is there', () => {
    let asked = 0;
    const notYet = (): undefined => {
      asked++;
      return undefined;
    };
    for (const match of ['auto', 'similar'] as const) {
      assert.equal(relatedPublications(all, care, { ...options, match }, TOOLS, notYet), undefined);
    }
    assert.equal(asked, 2);
  });

  test('is for all of the feed, and the filters hold for what it finds', () => {
    const given = { ...options, match: 'similar', topics: ['Victim Care'] } as const;
    const found = relatedPublications(all, care, given, TOOLS, () => [survivors, shelters, care]);
    assert.deepEqual(found, [shelters]);
  });
});

describe('the related publications of a hostile feed', () => {
  const options = { match: 'auto', limit: 4, topics: [], language: undefined } as const;
  const many = (count: number): readonly Publication[] =>
    Array.from({ length: count }, (_, index) => aPublication({ id: `id-${index}`, title: 'No' }));

  test('are found in time, however many publications it lists and does not hold', () => {
    const find = (count: number): void => {
      const related = Array.from({ length: count }, (_, index) => `none-${index}`);
      relatedAtOnce(many(count), aPublication({ id: 'x', related }), options);
    };
    assert.ok(growsLinearly(find, 1_000));
  });

  test('are found in time, however many words a title has', () => {
    const find = (count: number): void => {
      const keywords = Array.from({ length: count }, (_, index) => `word-${index}`);
      const own = aPublication({ id: 'x', keywords });
      relatedAtOnce([aPublication({ id: 'y', keywords })], own, options);
    };
    assert.ok(growsLinearly(find, 4_000));
  });
});
