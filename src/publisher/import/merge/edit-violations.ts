import { isJsonObject } from '../../../feed/field-reader.js';
import { webAddress } from '../../../sources/reading/web-address.js';
import { nearestKey } from '../../check/rules/nearest-key.js';
import { schemaViolations, type ExtensionPlace } from '../../check/rules/schema-violations.js';

/** Yields what is wrong with a value, in words that begin with its path. */
type Rule = (value: unknown, path: string) => Iterable<string>;

/** A relative address of an edit belongs to the address of the feed, which nobody knows here. */
const FEED = 'https://feed.invalid/';

const must =
  (isGood: (value: unknown) => boolean, words: string): Rule =>
  (value, path) =>
    isGood(value) ? [] : [`“${path}” must be ${words}`];

const text = must((value) => typeof value === 'string', 'a text');
const flag = must((value) => typeof value === 'boolean', 'true or false');
const amount = must((value) => typeof value === 'number' && value >= 0, 'a number');
const address = must(
  (value) => typeof value === 'string' && webAddress(value, FEED) !== undefined,
  'an address of the web, such as https://publisher.example/report.pdf',
);
const date = must(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  'a date, such as 2024-11-05T00:00:00Z',
);
const language = must(
  (value) => typeof value === 'string' && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(value),
  'the code of a language, such as en or pt-BR',
);

const listOf = (rule: Rule): Rule =>
  function* (value, path) {
    if (!Array.isArray(value)) yield `“${path}” must be a list: [ … ]`;
    else
      for (const [index, entry] of (value as readonly unknown[]).entries())
        yield* rule(entry, `${path}[${index}]`);
  };

/** An object of a list, which replaces another one as a whole. */
const objectOf = (rules: Readonly<Record<string, Rule>>, ...required: readonly string[]): Rule =>
  function* (value, path) {
    if (!isJsonObject(value)) {
      yield `“${path}” must be an object: { … }`;
      return;
    }
    const isThere = required.some((key) => value[key]);
    if (required.length && !isThere) yield `“${path}” has no ${required.join(' and no ')}`;
    yield* inFields(value, rules, `${path}.`);
  };

/** Fields of `_publication` that its schema leaves to this program, by their place. */
const MORE: Readonly<Record<ExtensionPlace, readonly string[]>> = {
  feed: [],
  item: ['translations', 'contact', 'feed', 'cite'],
  attachment: ['accessible'],
};

const extension = (place: ExtensionPlace): Rule =>
  function* (value, path) {
    if (!isJsonObject(value)) {
      yield `“${path}” must be an object: { … }`;
      return;
    }
    if (Object.hasOwn(value, '__proto__')) yield unknown(`${path}.__proto__`, '__proto__', []);
    for (const { kind, path: at, key, known } of schemaViolations(place, value, path)) {
      const isOwn = key.startsWith('_') || MORE[place].includes(key);
      if (kind === 'unknown-key' && !isOwn) yield unknown(at, key, known);
      // An object of an edit only completes the one that is there.
      if (kind === 'missing-key' && at.includes('[')) yield `“${at}” has no ${key}`;
      if (kind === 'value') yield `“${at}” is not as docs/feed-extension.md has it`;
    }
  };

const AGENT = objectOf({ name: text, url: address, avatar: address }, 'name', 'url');

const FILE = objectOf(
  {
    url: address,
    mime_type: text,
    title: text,
    size_in_bytes: amount,
    duration_in_seconds: amount,
    _publication: extension('attachment'),
  },
  'url',
);

/** What an edit may hold: JSON Feed 1.1, "Items", and the words of this program. */
const FIELDS: Readonly<Record<string, Rule>> = {
  hidden: flag,
  pinned: flag,
  url: address,
  external_url: address,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: address,
  banner_image: address,
  date_published: date,
  date_modified: date,
  authors: listOf(AGENT),
  author: AGENT,
  tags: listOf(text),
  language,
  attachments: listOf(FILE),
  _publication: extension('item'),
};

/** What people write who mean `hidden` or `pinned`. */
const MEANT: Readonly<Record<string, string>> = {
  hide: 'hidden',
  private: 'hidden',
  removed: 'hidden',
  pin: 'pinned',
  top: 'pinned',
};

/**
 * What of an edit a feed cannot hold: keys that nobody knows, and values of a wrong kind. A key that
 * begins with `_` is an extension of the publisher's own, and passes. `null` removes a field.
 */
export function editViolations(edit: Readonly<Record<string, unknown>>): Iterable<string> {
  const written = Object.entries(edit).filter(([key, value]) => value !== null || !(key in FIELDS));
  return inFields(Object.fromEntries(written), FIELDS, '');
}

function* inFields(
  object: Readonly<Record<string, unknown>>,
  rules: Readonly<Record<string, Rule>>,
  before: string,
): Iterable<string> {
  for (const [key, value] of Object.entries(object)) {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (rule) yield* rule(value, `${before}${key}`);
    else if (!/^_(?!_proto__$)/.test(key)) yield unknown(before + key, key, Object.keys(rules));
  }
}

function unknown(path: string, key: string, known: readonly string[]): string {
  const meant = MEANT[key.toLowerCase()];
  const near = meant && known.includes(meant) ? meant : nearestKey(key, known);
  return `nobody knows “${path}”${near ? `. Did you mean “${near}”?` : ''}`;
}
