import type { Complaint, Place } from '../finding.js';
import { inSentence } from '../quoting.js';

const SEES_NOTHING = 'Readers see nothing of the feed.';

/**
 * Says what a text is that is something other than JSON from its beginning.
 *
 * @returns `undefined` if it begins as JSON does.
 */
export function notAFeed(text: string): Complaint | undefined {
  const start = text.trimStart().slice(0, 500);
  const about = (what: string, repair: string): Complaint => ({
    code: 'feed-not-json',
    path: '',
    what,
    effect: SEES_NOTHING,
    repair,
  });
  if (!start) return about('The feed is empty', 'Check that the right file was saved or sent.');
  if (/^<(?:\?xml[^>]*>\s*)?(?:<[!?][^>]*>\s*)*<?(?:rss|feed|rdf:RDF)\b/i.test(start)) {
    return about(
      'This is an RSS or Atom feed, and the widgets read JSON Feed',
      'Use the address of the JSON Feed. If there is none, look for a setting or a plugin “JSON Feed” of your system.',
    );
  }
  if (start.startsWith('<')) {
    return about(
      'This is a web page, and no feed',
      'Use the address of the JSON Feed itself. It often ends in .json.',
    );
  }
  return undefined;
}

/** What broke, by the name that jsonc-parser gives it. */
const WORDS: Readonly<Record<number, readonly [what: string, repair: string]>> = {
  1: ['a word stands where JSON allows none', 'Put it into double quotes, or remove it'],
  2: ['a number is not written as JSON wants it', 'Correct the number'],
  3: [
    'the name of a field is missing',
    'Write the name in double quotes, or remove the comma before',
  ],
  4: ['a value is missing', 'Write the value, or remove the comma before'],
  5: ['the colon after the name of a field is missing', 'Write a colon'],
  6: ['a comma is missing', 'Write a comma between the two values'],
  7: ['a closing } is missing', 'Write a }'],
  8: ['a closing ] is missing', 'Write a ]'],
  9: ['something follows after the end of the feed', 'Remove it'],
  10: ['there is a comment, and JSON has no comments', 'Remove the comment'],
  11: ['there is a comment, and JSON has no comments', 'Remove the comment'],
  12: [
    'a text has no closing quotation mark on its line',
    'Write a " where the text ends, or \\n where it goes on in the next line',
  ],
  13: ['a number is cut off', 'Write the whole number'],
  14: [
    'a character after \\u is not written with four figures',
    'Correct the character, such as \\u00e9',
  ],
  15: [
    'a backslash stands before a character that does not need one',
    'Write two backslashes for one, or remove it',
  ],
};

/** Quotation marks that word processors write, and the one that JavaScript also knows. */
const OTHER_QUOTES = /^['‘’‚“”„«»`]/;

/**
 * Says where JSON breaks.
 *
 * @param error - What jsonc-parser found; `undefined` if it found nothing.
 * @param offset - Where it breaks, in UTF-16 code units.
 */
export function breakInWords(
  text: string,
  error: number | undefined,
  offset: number,
  place: Place | undefined,
): Complaint {
  const [what, repair] = wordsOf(text, error, offset);
  const before = inSentence(text.slice(Math.max(0, offset - 30), offset));
  const comma = repair.includes(',') ? ',' : '';
  return {
    code: 'feed-not-json',
    path: '',
    what: `The feed is no valid JSON: ${what}`,
    effect: SEES_NOTHING,
    repair: place
      ? `${repair}${comma} at {place}${before ? `, after ${before}` : ''}.`
      : `${repair}.`,
    ...(place && { place }),
  };
}

function wordsOf(
  text: string,
  error: number | undefined,
  offset: number,
): readonly [what: string, repair: string] {
  if (error === undefined) {
    return ['lists stand in lists, too many to count', 'Check that this is the right file'];
  }
  const isOpenText = error === 12 && !text.slice(offset).trimEnd().includes('\n');
  if (isOpenText || !text.slice(offset).trim()) {
    return ['it ends too early', 'Get the whole file: it was cut off'];
  }
  const [quote] = OTHER_QUOTES.exec(text.slice(offset, offset + 1)) ?? [];
  if (quote) {
    return ['a text stands in other quotation marks than "', `Write " in place of ${quote}`];
  }
  return WORDS[error] ?? ['something is not written as JSON wants it', 'Correct it'];
}
