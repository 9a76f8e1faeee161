import type { Complaint } from '../finding.js';
import type { CheckedFeed } from '../feed-item.js';
import { inWords, quoted, written } from '../quoting.js';
import { wordsFor } from './field-words.js';
import { STANDARD_KEYS } from './known-keys.js';
import { nearestKey } from './nearest-key.js';
import {
  extensionKeys,
  schemaViolations,
  type ExtensionPlace,
  type Violation,
} from './schema-violations.js';

/** Everything in `_publication` that its schema does not allow. */
export function* extension({ json, items, feed }: CheckedFeed): Iterable<Complaint> {
  // The parser has said it already.
  const said = new Set(feed.problems.map(({ path }) => path));
  const check = function* (place: ExtensionPlace, value: unknown, path: string) {
    if (value === undefined || value === null || said.has(path)) return;
    for (const violation of schemaViolations(place, value, path)) {
      if (violation.kind === 'missing-key' && violation.key === 'name') continue;
      if (!said.has(violation.path)) {
        yield { kind: violation.key, ...explain(violation, place) };
      }
    }
  };
  yield* check('feed', json._publication, '_publication');
  for (const { path, json: item, files } of items) {
    yield* check('item', item._publication, `${path}._publication`);
    for (const file of files) {
      yield* check('attachment', file.json._publication, `${file.path}._publication`);
    }
  }
}

function explain(violation: Violation, place: ExtensionPlace): Complaint {
  switch (violation.kind) {
    case 'unknown-key':
      return unknownKey(violation, place);
    case 'missing-key':
      return missingKey(violation);
    case 'value':
      return wrongValue(violation);
  }
}

/** Where a key belongs that stands in a wrong object. */
function placeOf(key: string, place: ExtensionPlace): string | undefined {
  if (['alt', 'width', 'height'].includes(key) && place === 'item') return 'into "cover"';
  if (place !== 'item' && extensionKeys('item').includes(key)) {
    return 'into "_publication" of the report';
  }
  if (place === 'item' && extensionKeys('attachment').includes(key) && key !== 'language') {
    return 'into "_publication" of the file';
  }
  if (place === 'item' && (STANDARD_KEYS.item as readonly string[]).includes(key)) {
    return 'into the report itself, beside "_publication"';
  }
  if (place === 'attachment' && (STANDARD_KEYS.attachment as readonly string[]).includes(key)) {
    return 'into the file itself, beside "_publication"';
  }
  return undefined;
}

function unknownKey({ path, key, known }: Violation, place: ExtensionPlace): Complaint {
  const near = nearestKey(key, known);
  const other = placeOf(key, place);
  return {
    code: 'unknown-key',
    path,
    what: `the extension has no field ${quoted(key)} here`,
    effect: 'The widgets do not use it, so readers do not see it.',
    repair: near
      ? `Did you mean "${near}"? Write it so at {place}.`
      : other
        ? `Move it ${other}, from {place}.`
        : `Remove {place}, or use one of these: ${known.join(', ')}.`,
  };
}

function missingKey({ path, key }: Violation): Complaint {
  return {
    code: 'extension-value',
    path,
    what: `a related report from elsewhere has no "${key}"`,
    effect:
      key === 'url' ? 'Readers are not led to it.' : 'Readers see its address in place of a title.',
    repair: `Write "${key}": "…" into {place}.`,
  };
}

const ADDRESS_OF_DOI = /^\s*(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(10\..+?)\s*$/i;

const SHAPES: Readonly<Record<string, string>> = {
  doi: 'a DOI such as "10.1000/182"',
  pages: 'a whole number above 0',
  width: 'a whole number of pixels above 0',
  height: 'a whole number of pixels above 0',
  about: 'the address of a page about the extension',
  contact: 'the address of a page or a mail address, such as "formats@publisher.example"',
};

function wrongValue({ path, key, value }: Violation): Complaint {
  const [, doi] = (typeof value === 'string' && ADDRESS_OF_DOI.exec(value)) || [];
  if (key === 'doi' && doi) {
    return {
      code: 'doi-as-address',
      path,
      what: `the DOI ${quoted(String(value))} has an address before it`,
      effect: 'The link that readers get leads nowhere.',
      repair: `Write "doi": ${written(doi)} at {place}.`,
    };
  }
  return {
    code: 'extension-value',
    path,
    what: `"${key}" is ${inWords(value)}, and should be ${SHAPES[key] ?? wordsFor(key).shape}`,
    effect: 'Programs that follow the extension may not use it.',
    repair: 'Correct it at {place}.',
  };
}
