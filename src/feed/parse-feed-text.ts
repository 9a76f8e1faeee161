import type { FeedResult } from './feed.js';
import { decodeEntities } from './entities.js';
import { askedReaders, knownReaders } from './odd-readers.js';
import { allAtOnce, feedSteps } from './parse-feed.js';

/** How long the parser works before it pauses for the page, in ms. Readers notice some 50 ms. */
const TURN = 10;

/** The parser pauses before it starts a text that is longer than this, in UTF-16 code units. */
const LONG = 1e5;

/**
 * Reads a feed from JSON text, without a pause.
 *
 * If the text is not valid JSON, nothing of it is used, as JSON Feed 1.1 advises. It never throws.
 *
 * @param address - As for `parseFeed`.
 * @returns The feed, or the failure `feed-not-json` or `feed-not-json-feed`.
 * @example
 * parseFeedText('{"items": []}').feed?.publications; // []
 * parseFeedText('<!doctype html>').failure?.code; // 'feed-not-json'
 */
export function parseFeedText(text: string, address?: string): FeedResult {
  return allAtOnce(textSteps(text, address));
}

/**
 * Reads a feed from JSON text, and pauses every ten ms so that the page stays responsive. If it
 * holds values that few feeds hold, it is read once more, with the readers for them.
 *
 * @param address - As for `parseFeed`.
 * @returns As for `parseFeedText`. It never rejects.
 * @example
 * const { feed } = await parseFeedTextInTurns(text, 'https://publisher.example/feed.json');
 */
export async function parseFeedTextInTurns(text: string, address: string): Promise<FeedResult> {
  if (text.length > LONG) await nextTurn();
  // Long texts are read when they are shown. What they need is loaded before, so that no reader sees
  // `&eacute;` first. Most feeds have all of their names in their beginning.
  decodeEntities(text.slice(0, LONG));
  let readers;
  let result;
  do {
    readers = knownReaders();
    result = await inTurns(textSteps(text, address));
  } while ((await askedReaders()) !== readers);
  return result;
}

async function inTurns<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < TURN) continue;
    await nextTurn();
    start = performance.now();
  }
}

/** Waits until the page has had its turn. It rejects if the page has broken its timers. */
export const nextTurn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

function* textSteps(text: string, address?: string): Generator<undefined, FeedResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { failure: { code: 'feed-not-json', address } };
  }
  return yield* feedSteps(json, address);
}
