import { isJsonObject } from '../../../feed/field-reader.js';
import type { Complaint } from '../finding.js';

/** Says what JSON is that is no JSON Feed. */
export function notJsonFeed(json: unknown): Complaint {
  const { what, repair } = guess(json);
  return {
    code: 'feed-not-json-feed',
    path: '',
    what,
    effect: 'Readers see nothing of it.',
    repair,
  };
}

function guess(json: unknown): { readonly what: string; readonly repair: string } {
  const repair = 'Use the address of a JSON Feed, or write the reports into "items": [ ].';
  if (Array.isArray(json)) {
    const [first] = json as readonly unknown[];
    if (isJsonObject(first) && isJsonObject(first.title) && 'rendered' in first.title) {
      return {
        what: 'This is an answer of WordPress, and no JSON Feed',
        repair:
          'Install a plugin that makes a JSON Feed, and use its address. It often ends in /feed/json.',
      };
    }
    return { what: 'This is a list, and no JSON Feed', repair };
  }
  if (!isJsonObject(json)) return { what: 'This is JSON, and no JSON Feed', repair };
  return 'items' in json
    ? { what: 'The "items" of the feed are no list', repair: 'Write "items": [ … ] at {place}.' }
    : { what: 'This is JSON without a list of "items", so it is no JSON Feed', repair };
}
