import assert from 'node:assert/strict';
import type { Feed } from '../../src/feed/feed.js';
import { loadReaders } from '../../src/feed/odd-readers.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import type { RichText } from '../../src/publications/rich-text.js';
import { ADDRESS } from './any-feed.js';
// A test reads a text at once, and so needs its parser at once.
import './parse-rich-text.js';

// A browser loads them when a feed needs them.
await loadReaders();

export { ADDRESS };

/** A valid feed, with the items and fields that a test gives. */
export function feedOf(items: unknown, fields: object = {}): Record<string, unknown> {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Reports', items, ...fields };
}

/** Reads a feed, and fails the test if there is a failure. */
export function read(json: unknown, address: string | undefined = ADDRESS): Feed {
  const { feed } = parseFeed(json, address);
  assert.ok(feed, 'it is a feed');
  return feed;
}

/** The problems of a feed as lines, such as `invalid items[0].url`. */
export function problemsOf({ problems }: Feed): readonly string[] {
  return problems.map(({ code, path }) => `${code} ${path}`);
}

/** Reads one item. Its problems have their path from the item, such as `invalid url`. */
export function readItem(fields: object, feed: object = {}) {
  const item = { id: '1', content_text: 'Text.', ...fields };
  const result = read(feedOf([item], feed));
  const problems = problemsOf(result).map((line) => line.replace(' items[0].', ' '));
  return { publication: result.publications[0], problems };
}

/** The value as JSON, without `undefined`, and with the texts that are parsed on first use. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Writes a rich text as markup, for assertions that people can read. */
export function markup(text: RichText): string {
  return text
    .map((node) => {
      if (typeof node === 'string') return node;
      const { name, children, ...attributes } = node;
      const written = Object.entries<string | number | boolean | undefined>(attributes).flatMap(
        ([key, value]) => (value === undefined || key === 'plain' ? [] : ` ${key}=${value}`),
      );
      return `<${name}${written.join('')}>${markup(children)}${name === 'br' ? '' : `</${name}>`}`;
    })
    .join('');
}
