/**
 * Properties of every feed, however wrong it is. All test runners can use them: a check throws or
 * passes.
 */
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { parseRichText } from './parse-rich-text.js';
import type { Publication } from '../../src/publications/publication.js';
import { ADDRESS, anyJson, pathsIn, replace, validFeed } from './any-feed.js';
import { writeFeed, writeHtml } from './written-feed.js';

const PATHS = pathsIn(validFeed());

/** A valid feed with one value replaced, removed, added or repeated. */
export interface ChangedFeed {
  readonly feed: Record<string, unknown>;
  /** The index of the changed item. `undefined` if the change is outside the items. */
  readonly touched: number | undefined;
}

/** Any change of one value in a valid feed. */
export const changedFeed: fc.Arbitrary<ChangedFeed> = fc
  .tuple(
    fc.constantFrom(...PATHS.filter((path) => path.join() !== 'items')),
    fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    fc.oneof(anyJson, fc.string({ unit: 'binary' })),
    fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'length'), fc.string()),
  )
  .map(([path, change, value, key]) => {
    const feed = validFeed();
    const old = path.reduce<unknown>((node, key) => (node as never)[key], feed);
    if (change === 'replace') replace(feed, path, value);
    if (change === 'remove') replace(feed, path, undefined);
    if (change === 'repeat') replace(feed, path, [old, old]);
    if (change === 'add' && typeof old === 'object' && old !== null && !Array.isArray(old)) {
      replace(feed, path, { ...old, ...own(key, value) });
    }
    return { feed, touched: path[0] === 'items' ? Number(path[1]) : undefined };
  });

/** An object with one own field, also for the name `__proto__`, as `JSON.parse` makes it. */
function own(key: string, value: unknown): object {
  return JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as object;
}

const asJson = (publications: readonly Publication[]): readonly string[] =>
  publications.map(({ ...publication }) =>
    // Two texts side by side look like one text to readers, so the HTML is compared.
    JSON.stringify({ ...publication, text: writeHtml(publication.text) }),
  );

const read = (json: unknown): readonly Publication[] => {
  const { feed } = parseFeed(json, ADDRESS);
  if (!feed) throw new Error('It is a feed.');
  return feed.publications;
};

const UNTOUCHED = asJson(read(validFeed()));

/** The checks, by the titles of their tests. */
export const PROPERTIES: Readonly<Record<string, () => void>> = {
  'any JSON value gives a feed or a failure, and every field can be read': () =>
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.jsonValue()), anyJson, (json, items) => {
        for (const value of [
          json,
          { items },
          { items: [json, items] },
          { items: [{ id: json }] },
        ]) {
          const { feed, failure } = parseFeed(value, ADDRESS);
          if (!feed === !failure) throw new Error('It is one of both.');
          asJson(feed?.publications ?? []);
        }
      }),
      { numRuns: 1_000 },
    ),

  'a valid feed with one value changed keeps all other items': () =>
    fc.assert(
      fc.property(changedFeed, ({ feed, touched }) => {
        const now = asJson(read(feed));
        const kept = UNTOUCHED.filter((_, index) => index !== touched);
        return kept.every((publication) => now.includes(publication));
      }),
      { numRuns: 2_000 },
    ),

  'publications stay the same if they are written as a feed and read again': () =>
    fc.assert(
      fc.property(changedFeed, ({ feed }) => {
        const publications = read(feed);
        const { feed: again } = parseFeed(writeFeed(publications), ADDRESS);
        const now = asJson(again?.publications ?? []);
        const difference = asJson(publications).find((one, index) => one !== now[index]);
        if (difference) throw new Error(`${difference}\nbecame\n${now.join('\n')}`);
      }),
      { numRuns: 1_000 },
    ),

  'HTML stays the same if it is parsed, written and parsed again': () => {
    const tag = fc.constantFrom(
      ...'p div ul ol li blockquote br a em i strong b q span h2 table td sup script svg template'
        .split(' ')
        .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} href=x dir=rtl lang=th>`]),
      ...['&', '&lt;', '&amp;lt;', '<', ' ', '\n', '"', '<!--', '-->', 'word', '\u202e', '\ud800'],
    );
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 40 }), (parts) => {
        const text = parseRichText(parts.join(''), ADDRESS);
        const again = parseRichText(writeHtml(text), ADDRESS);
        if (writeHtml(text) !== writeHtml(again)) {
          throw new Error(`${writeHtml(text)}\nbecame\n${writeHtml(again)}`);
        }
      }),
      { numRuns: 2_000 },
    );
  },
};
