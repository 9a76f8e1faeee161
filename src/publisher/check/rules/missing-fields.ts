import type { Complaint } from '../finding.js';
import { isJsonObject } from '../../../feed/field-reader.js';
import { textIn, type CheckedFeed, type JsonObject } from '../feed-item.js';
import { fieldOf, objectAround, patternOf, valueAt, writingPlace } from '../feed-path.js';

type Words = Omit<Complaint, 'code' | 'path'>;

const WORDS: Readonly<Record<string, Words>> = {
  title: {
    what: 'The feed has no title',
    effect: 'The standard requires one. Programs that list feeds show none for it.',
    repair: 'Write "title": "…" {at}.',
  },
  'items[].id': {
    what: 'it has no id',
    effect: 'It is not shown.',
    repair: 'Write an "id" that never changes, such as the address of the report, {at}.',
  },
  'items[].content_text': {
    what: 'it has no text',
    effect: 'Readers find nothing behind “Read more”. The standard requires a text.',
    repair: 'Write "content_html" or "content_text" {at}.',
  },
  'items[].attachments[].url': {
    what: 'a file has no address that can be used',
    effect: 'Readers are not offered the file.',
    repair: 'Write "url": "https://…" {at}.',
  },
};

const NO_NAME: Words = {
  what: 'an author or a publisher has neither a name nor an address',
  effect: 'Readers do not see who it is.',
  repair: 'Write "name": "…" {at}.',
};

/** What the standard requires and the widgets can do without: the feed's title, the items' texts. */
export function* missingFields({ feed, json, items }: CheckedFeed): Iterable<Complaint> {
  if (!feed.title) yield missing('title', json);
  for (const { path, json: item, publication } of items) {
    // The widgets read a number as its digits.
    const hasText = ['content_html', 'content_text'].some(
      (key) => textIn(item, key) || typeof item[key] === 'number',
    );
    if (publication && !hasText) yield missing(fieldOf(path, 'content_text'), json);
  }
}

const missing = (path: string, json: JsonObject): Complaint => ({
  code: 'missing',
  kind: patternOf(path),
  ...explainMissing(path, json),
});

/** The words for a field that the standard requires and that is not there. */
export function explainMissing(path: string, json: JsonObject): Omit<Complaint, 'code'> {
  const around = objectAround(path);
  const object = valueAt(json, around);
  const key = path.slice(around.length).replace('.', '');
  const keys = key === 'content_text' ? ['content_html', key] : [key];
  const place = isJsonObject(object)
    ? writingPlace(object, around, ...keys)
    : { path: around, at: 'at {place}' };
  const { repair, ...words } = WORDS[patternOf(path)] ?? NO_NAME;
  return { ...words, path: place.path, repair: repair.replace('{at}', place.at) };
}
