/**
 * Reads the real feeds beside the repository. We counted the numbers by hand in the feeds,
 * according to the standard, before we compared them with the parser's.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseFeedText } from '../../src/feed/parse-feed-text.js';
import type { RichText } from '../../src/publications/rich-text.js';
import { ADDRESS } from './an-item.js';
import { SHARED, skip } from './shared-folder.js';

interface Expected {
  readonly publications: number;
  /** The number of problems by code and path. The indexes in the paths are left out. */
  readonly problems?: Readonly<Record<string, number>>;
}

const TABLE: Readonly<Record<string, Readonly<Record<string, Expected | 'feed-not-json'>>>> = {
  'feeds/json-feed': {
    // Cut off in the middle of an item.
    'allthis-partial.json': 'feed-not-json',
    'daringfireball.json': { publications: 48 },
    'doyouknow-ar.json': {
      publications: 20,
      problems: { 'nonstandard-date items[].date_published': 20 },
    },
    // None of its items has an id.
    'elastic-1.1.json': {
      publications: 0,
      problems: { 'escaped-text title': 1, 'missing items[].id': 3 },
    },
    'extended-feed.json': { publications: 8 },
    'hologram-podcast.json': {
      publications: 40,
      problems: { 'invalid items[].attachments[].size_in_bytes': 38 },
    },
    'kgbaker-ja.json': { publications: 20 },
    'lanna-thai.json': { publications: 33 },
    'my-publii-empty-cs.json': { publications: 0 },
    'nber-working-papers-zh.json': { publications: 20 },
    'opensador-publii-pt.json': {
      publications: 1,
      problems: { 'escaped-text items[].summary': 1 },
    },
    // Its `version` is an `http:` address.
    'pxlnv-wordpress.json': {
      publications: 20,
      problems: { 'escaped-text items[].title': 1 },
    },
    'strad-hugo-fr.json': {
      publications: 4,
      problems: {
        'relative-url items[].url': 4,
        'relative-url items[].image': 4,
        'invalid items[].date_published': 4,
        'invalid items[].date_modified': 4,
      },
    },
    'trackawesomelist-day.json': { publications: 6 },
    'worm-publii.json': {
      publications: 10,
      problems: {
        'escaped-text items[].summary': 10,
        'escaped-text items[].title': 1,
      },
    },
  },
  'feeds/json-feed-parser-tests': {
    '10.json': { publications: 0 },
    'empty.json': { publications: 1 },
    'full.json': {
      publications: 2,
      problems: {
        'nonstandard-date items[].date_modified': 1,
        'missing items[].attachments[].url': 1,
      },
    },
    'invalid.json': {
      publications: 8,
      problems: {
        'invalid title': 1,
        'invalid language': 1,
        'wrong-type authors': 1,
        'missing authors.name': 1,
        'wrong-type items[].id': 1,
        'wrong-type items[].url': 1,
        'relative-url items[].url': 1,
        'wrong-type items[].title': 1,
        'invalid items[].summary': 1,
        'invalid items[].content_html': 1,
        'invalid items[].content_text': 1,
        'invalid items[].date_published': 1,
        'invalid items[].date_modified': 1,
        'invalid items[].language': 1,
        // A text in place of a list of objects needs two repairs: for the list and for the object.
        'wrong-type items[].authors': 2,
        'wrong-type items[].author': 1,
        'wrong-type items[].authors[]': 1,
        'invalid items[].authors[].name': 2,
        'invalid items[].authors[].url': 1,
        'missing items[].authors[].name': 3,
        'invalid items[].attachments[]': 1,
        'missing items[].attachments[].url': 2,
        'relative-url items[].attachments[].url': 3,
        'invalid items[].attachments[].duration_in_seconds': 1,
        'invalid items[].attachments[].size_in_bytes': 1,
      },
    },
    'unknown.json': { publications: 0 },
    'v1.1__microblog.json': { publications: 1 },
    'v1.1__podcast.json': { publications: 1 },
    'v1.1__simple.json': { publications: 2 },
    'v1__microblog.json': { publications: 1 },
    'v1__podcast.json': { publications: 1 },
    'v1__simple.json': { publications: 2 },
  },
  seed: { 'feed.json': { publications: 5 } },
};

const filesOf = (folder: string): readonly string[] =>
  skip ? [] : readdirSync(join(SHARED, folder)).filter((name) => name.endsWith('.json'));

describe('the real feeds', { skip }, () => {
  for (const [folder, files] of Object.entries(TABLE)) {
    test(`of ${folder} are all named in the table`, () =>
      assert.deepEqual([...filesOf(folder)].sort(), Object.keys(files).sort()));

    for (const [name, expected] of Object.entries(files)) {
      test(`${folder}/${name} gives what its table says`, () => {
        const { feed, failure } = parseFeedText(readText(folder, name), ADDRESS);
        if (expected === 'feed-not-json') {
          assert.equal(failure?.code, expected);
          return;
        }
        assert.ok(feed);
        assert.equal(feed.publications.length, expected.publications);
        const counts: Record<string, number> = {};
        for (const { code, path } of feed.problems) {
          const place = `${code} ${path.replace(/\[\d+\]/g, '[]')}`;
          counts[place] = (counts[place] ?? 0) + 1;
        }
        assert.deepEqual(counts, expected.problems ?? {});
      });
    }
  }

  test('lose no id, no title and no words on the way', () => {
    for (const [folder, files] of Object.entries(TABLE)) {
      for (const name of Object.keys(files)) {
        const { feed } = parseFeedText(readText(folder, name), ADDRESS);
        for (const { id, title, text } of feed?.publications ?? []) {
          assert.notEqual(id, '');
          assert.notEqual(title, '');
          assert.doesNotMatch(title, /&#?\w+;/, `${name} ${id}`);
          assert.ok(Array.isArray(text));
        }
      }
    }
  });

  test('keep their tables, lists and quotations readable: no list but of items, no empty element', () => {
    for (const [folder, files] of Object.entries(TABLE)) {
      for (const name of Object.keys(files)) {
        const { feed } = parseFeedText(readText(folder, name), ADDRESS);
        for (const { text, id } of feed?.publications ?? []) checkTree(text, `${name} ${id}`);
      }
    }
  });
});

function readText(folder: string, name: string): string {
  return readFileSync(join(SHARED, folder, name), 'utf8');
}

function checkTree(nodes: RichText, where: string): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const { name, children } = node;
    assert.ok(name === 'br' || children.length > 0, `empty ${name} in ${where}`);
    if (name === 'ul' || name === 'ol') {
      assert.ok(
        children.every((child) => typeof child !== 'string' && child.name === 'li'),
        where,
      );
    }
    checkTree(children, where);
  }
}
