import type { Complaint } from '../finding.js';
import { textIn, type CheckedFeed, type JsonObject } from '../feed-item.js';
import { fieldOf } from '../feed-path.js';
import { quoted } from '../quoting.js';
import { wordsFor } from './field-words.js';

/**
 * What the programs that make feeds write in place of a value that they do not have: Go and Hugo,
 * JavaScript, templates that were not filled in.
 */
const UNFILLED =
  /<no value>|%3Cno%20value%3E|\[object Object\]|\{\{[^{}]*\}\}|<%[^%]*%>|^(?:undefined|null|NaN|None|nil)$|(?<=\/)(?:undefined|null|NaN)(?=\/|$)/;

const KEYS = ['title', 'summary', 'url', 'external_url', 'image', 'banner_image', 'date_published'];

/** What a program wrote in place of a value that it did not have. `undefined` if it had one. */
export function unfilledIn(text: unknown): string | undefined {
  return typeof text === 'string' ? UNFILLED.exec(text.trim())?.[0] : undefined;
}

/** Values that the program which makes the feed did not have. */
export function* unfilledValues({ json, items }: CheckedFeed): Iterable<Complaint> {
  yield* inObject(json, '', ['title']);
  for (const { path, json: item, files } of items) {
    yield* inObject(item, path, KEYS);
    for (const file of files) yield* inObject(file.json, file.path, ['url', 'title']);
  }
}

function* inObject(json: JsonObject, path: string, keys: readonly string[]): Iterable<Complaint> {
  for (const key of keys) {
    const unfilled = unfilledIn(textIn(json, key));
    if (unfilled === undefined) continue;
    yield {
      code: 'unfilled-value',
      kind: key,
      path: fieldOf(path, key),
      what: `"${key}" holds ${quoted(unfilled)}, which a program writes if it has no value`,
      effect: key === 'title' ? `Readers see ${quoted(unfilled)} itself.` : wordsFor(key).loss,
      repair: `Write the value at {place}, or remove the field. The program that makes the feed needs a setting or a value for "${key}".`,
    };
  }
}
