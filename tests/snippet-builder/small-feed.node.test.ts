import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { choose, DEFAULTS, type Choices } from '../../src/snippet-builder/choices.js';
import { beginsWith, lineChoices, smallFeedsIn } from '../../src/snippet-builder/small-feed.js';
import { aPublication } from '../publications/a-publication.js';

const FEED = 'https://publisher.example/feed.json';
const OWN = 'https://publisher.example/reports/a.json';
const POSTS =
  'https://publisher.example/wp-json/wp/v2/report?per_page=50&_embed=wp:term&_fields=id,_links&topic=3';

const chosen = (changes: Partial<Choices>): Choices =>
  choose(DEFAULTS, { feed: FEED, publication: 'a', ...changes });
const feedOf = (changes: Partial<Choices>, small = { id: 'a', feed: OWN }): readonly string[] => {
  const { feed, publication } = lineChoices(
    chosen(changes),
    aPublication({ id: 'a' }),
    small,
    true,
  );
  return [feed, publication];
};

describe('the line to paste', () => {
  test('names the small feed of the report, which begins with it', () => {
    assert.deepEqual(feedOf({}), [OWN, '']);
    assert.deepEqual(feedOf({ widget: 'report-download' }), [OWN, '']);
    assert.deepEqual(feedOf({ widget: 'related-resources' }), [OWN, '']);
  });

  test('names the whole feed for a list that chooses by itself, and for another report', () => {
    const list = { widget: 'related-resources' } as const;
    for (const changes of [{ match: 'latest' }, { topics: 'Asia' }, { language: 'fr' }]) {
      assert.deepEqual(feedOf({ ...list, ...changes }), [FEED, 'a']);
    }
    assert.deepEqual(feedOf({}, { id: 'b', feed: OWN }), [FEED, 'a']);
  });

  test('asks WordPress for one post, and for a list no more than it needs', () => {
    const post = aPublication({ id: 'wordpress:7' });
    const address = (widget: string, isEarly = true): readonly string[] => {
      const choices = chosen({ feed: POSTS, publication: 'wordpress:7', widget });
      const { feed, publication } = lineChoices(choices, post, undefined, isEarly);
      return [feed.replace(/^.*\?/, ''), publication];
    };
    assert.deepEqual(address('publication-card'), [
      '_embed=wp:term&_fields=id,_links&include=7',
      '',
    ]);
    assert.deepEqual(address('related-resources'), [
      'per_page=20&_embed=wp:term&_fields=id,_links&topic=3',
      'wordpress:7',
    ]);
    assert.match(address('related-resources', false).join(), /per_page=50/);
  });
});

describe('the small feeds that a feed names', () => {
  test('are those on its own server', () => {
    const item = (id: unknown, feed: unknown): object => ({ id, _publication: { feed } });
    const items = [
      item('a', '/reports/a.json'),
      item('b', 'https://other.example/b.json'),
      item('c', 'javascript:alert(1)'),
      item(4, OWN),
      null,
      { id: 'd' },
    ];
    assert.deepEqual([...smallFeedsIn({ items }, FEED)], [['a', OWN]]);
  });

  test('are none in anything that is no feed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(smallFeedsIn(value, FEED).size, 0);
        assert.equal(beginsWith(value, 'a'), false);
      }),
    );
    assert.equal(beginsWith({ items: [{ id: 'a' }] }, 'a'), true);
  });
});
