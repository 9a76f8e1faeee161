import type { Complaint } from '../finding.js';
import type { CheckedFeed, JsonObject } from '../feed-item.js';
import { fieldOf } from '../feed-path.js';
import { quoted } from '../quoting.js';
import { STANDARD_KEYS } from './known-keys.js';
import { nearestKey } from './nearest-key.js';
import { extensionKeys } from './schema-violations.js';

/** Fields of the standard with a wrong name, and fields of the extension outside of it. */
export function* misspeltKeys({ json, items }: CheckedFeed): Iterable<Complaint> {
  yield* inObject(json, '', STANDARD_KEYS.feed, []);
  for (const { path, json: item, files } of items) {
    yield* inObject(item, path, STANDARD_KEYS.item, extensionKeys('item'));
    for (const file of files) {
      const { attachment } = STANDARD_KEYS;
      yield* inObject(file.json, file.path, attachment, extensionKeys('attachment'));
    }
  }
}

function* inObject(
  json: JsonObject,
  path: string,
  known: readonly string[],
  extension: readonly string[],
): Iterable<Complaint> {
  for (const key of Object.keys(json)) {
    // Names with `_` belong to the extensions of others.
    if (known.includes(key) || key.startsWith('_')) continue;
    // The widgets read `lang`, and say so.
    const near = key === 'lang' ? undefined : nearestKey(key, known);
    const inExtension = extension.includes(key);
    if (!inExtension && (!near || json[near] !== undefined)) continue;
    yield {
      code: 'unknown-key',
      kind: key,
      path: fieldOf(path, key),
      what: `the standard has no field ${quoted(key)} here`,
      effect: 'The widgets do not use it, so readers do not see it.',
      repair: inExtension
        ? `Move it into "_publication": { } of the same object, from {place}.`
        : `Did you mean "${near ?? ''}"? Write it so at {place}.`,
    };
  }
}
