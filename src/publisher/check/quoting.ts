/** The most characters of a text of the feed that a sentence repeats. */
const MOST = 60;

/** The most characters of a value that an editor is asked to write: an address can be long. */
const MOST_WRITTEN = 300;

/** Line ends, what a terminal obeys, what turns the direction of a line, halves of characters. */
const UNWANTED = /[\p{Cc}\p{Cs}\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of the feed for a sentence: in quotation marks, on one line, without what a terminal would
 * obey, and cut if it is long.
 *
 * @example
 * quoted('Safe journeys'); // '“Safe journeys”'
 */
export function quoted(text: string): string {
  return `“${inSentence(text)}”`;
}

/**
 * As `quoted`, without the quotation marks.
 *
 * @param most - The most characters to keep.
 */
export function inSentence(text: string, most = MOST): string {
  // Cut first: a text of the feed can be very long.
  const plain = text
    .slice(0, 8 * most)
    .replace(UNWANTED, ' ')
    .trim();
  const characters = Array.from(plain);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}

/**
 * The name of a file, for a sentence: the end of its address.
 *
 * @example
 * fileName('https://publisher.example/files/safe-journeys.pdf?v=2'); // 'safe-journeys.pdf'
 */
export function fileName(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const name = path.split('/').findLast((part) => part) ?? '';
  return inSentence(decoded(name) || address);
}

/**
 * A value of the feed in words: what kind it is, or itself if it is short.
 *
 * @example
 * inWords([]); // 'a list'
 * inWords('soon'); // '“soon”'
 */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value.trim() ? quoted(value) : 'an empty text';
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return 'an object';
}

/** A value as it is written in JSON, for a repair. */
export function written(value: unknown): string {
  return inSentence(JSON.stringify(value), MOST_WRITTEN);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
