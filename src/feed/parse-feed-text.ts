import type { FeedResult } from './feed.js';
import { allAtOnce, feedSteps } from './parse-feed.js';

/** How long a feed is read before the page has its turn, in ms: readers notice some 50. */
const TURN = 10;

/** Texts of more UTF-16 code units than this are not even looked at in the turn in which they came. */
const LONG = 1e5;

/**
 * Reads a feed from text, at once. Invalid JSON is refused whole, as the standard advises.
 *
 * @param address - As for `parseFeed`.
 * @returns The feed, or the failure `feed-not-json` or `feed-not-json-feed`.
 */
export function parseFeedText(text: string, address?: string): FeedResult {
  return allAtOnce(textSteps(text, address));
}

/** The same, but that the page has its turn in between, however long the feed is. */
export async function parseFeedTextInTurns(text: string, address: string): Promise<FeedResult> {
  if (text.length > LONG) await nextTurn();
  const steps = textSteps(text, address);
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < TURN) continue;
    await nextTurn();
    start = performance.now();
  }
}

const nextTurn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

function* textSteps(text: string, address?: string): Generator<undefined, FeedResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { failure: { code: 'feed-not-json', address } };
  }
  return yield* feedSteps(json, address);
}
