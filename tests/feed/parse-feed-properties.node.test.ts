import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { plain, read } from './an-item.js';
import { ADDRESS, anyJson, item, pathsIn, replace, validFeed } from './any-feed.js';

describe('one bad value in a feed', () => {
  const intact = plain(read(validFeed()).publications) as readonly unknown[];

  test('is not in the feed from which the other feeds are made', () =>
    assert.deepEqual(read(validFeed()).problems, []));

  test('in an item never removes another item, nor a field of another item', () => {
    const paths = pathsIn(item('2')).map((path) => ['items', '1', ...path]);
    fc.assert(
      fc.property(fc.constantFrom(['items', '1'], ...paths), anyJson, (path, value) => {
        const json = validFeed();
        replace(json, path, value);
        const { publications } = read(json);
        assert.deepEqual(plain(publications[0]), intact[0]);
        assert.deepEqual(plain(publications.at(-1)), intact[2]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('in a field of an item removes only that field, unless the field is the id', () => {
    const keys = Object.keys(item('2')).filter((key) => key !== 'id');
    const made: Readonly<Record<string, readonly string[]>> = {
      url: ['url'],
      external_url: ['url'],
      title: ['title'],
      summary: ['abstract'],
      content_html: ['text'],
      content_text: ['text'],
      image: ['image'],
      banner_image: ['image'],
      date_published: ['datePublished'],
      date_modified: ['dateModified'],
      authors: ['authors'],
      author: ['authors'],
      language: ['inLanguage'],
      tags: ['keywords'],
      attachments: ['encodings'],
      _publication:
        'datePublished image publisher related type doi isbn numberOfPages license citation cite'.split(
          ' ',
        ),
    };
    const without = (publication: unknown, fields: readonly string[] = []) =>
      Object.fromEntries(
        Object.entries(publication as object).filter(([name]) => !fields.includes(name)),
      );
    fc.assert(
      fc.property(fc.constantFrom(...keys), anyJson, (key, value) => {
        const json = validFeed();
        replace(json, ['items', '1', key], value);
        const publication = plain(read(json).publications[1]);
        assert.deepEqual(without(publication, made[key]), without(intact[1], made[key]));
      }),
      { numRuns: 2_000 },
    );
  });

  test('at the top of a feed never removes an item that does not depend on it', () => {
    const keys = [
      'version',
      'title',
      'feed_url',
      'language',
      'authors',
      'author',
      'hubs',
      '_publication',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), anyJson, (key, value) => {
        const publications = read({ ...validFeed(), [key]: value }).publications;
        assert.deepEqual(plain(publications), intact);
      }),
      { numRuns: 1_000 },
    );
  });

  test('has a problem whose path is in the feed', () => {
    const paths = pathsIn(validFeed());
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyJson, (path, value) => {
        const json = validFeed();
        replace(json, path, value);
        const { feed } = parseFeed(json, ADDRESS);
        for (const problem of feed?.problems ?? []) {
          assert.match(problem.path, /^\w+(?:\[\d+\]|\.\w+)*$/);
          const keys = problem.path.split(/[.[\]]+/).filter(Boolean);
          const parent = keys
            .slice(0, -1)
            .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], json);
          // A plain name in place of an object has no fields, but its problems name a field.
          assert.notEqual(parent, undefined, problem.path);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('any JSON value', () => {
  test('gives a feed or a failure, never an exception', () => {
    const anyFeed = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: anyJson, title: anyJson, items: fc.array(anyJson) }),
      fc.record({
        items: fc.array(fc.record({ id: fc.string(), tags: anyJson, authors: anyJson })),
      }),
      fc.dictionary(
        fc.constantFrom('items', 'authors', 'language', 'feed_url', 'version'),
        anyJson,
      ),
    );
    fc.assert(
      fc.property(anyFeed, fc.constantFrom(ADDRESS, undefined), (json, address) => {
        const { feed, failure } = parseFeed(json, address);
        assert.equal(feed === undefined, failure !== undefined);
        // The long texts are parsed on first use, and must not throw either.
        for (const { text } of feed?.publications ?? []) assert.ok(Array.isArray(text));
      }),
      { numRuns: 3_000 },
    );
  });
});
