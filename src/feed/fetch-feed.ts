import type { FeedResult } from './feed.js';
import { parseFeed } from './parse-feed.js';

/**
 * Fetches a feed and reads it. It sends nothing about the reader: no cookies, no credentials, and
 * of the page's address the origin at most.
 *
 * @param address - An absolute URL.
 * @param signal - Ends the request.
 * @returns The feed, or a failure: `feed-unreachable` where there was no answer that the page may
 *   read, `feed-status` for one outside 200–299, `feed-not-json` and `feed-not-json-feed`.
 */
export async function fetchFeed(address: string, signal: AbortSignal): Promise<FeedResult> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
    });
    if (!response.ok) {
      return { failure: { code: 'feed-status', address, detail: String(response.status) } };
    }
    body = await response.text();
  } catch {
    return { failure: { code: 'feed-unreachable', address } };
  }
  return parseFeedText(body, response.url || address);
}

/** Reads a feed from text. Invalid JSON is refused whole, as the standard advises. */
export function parseFeedText(text: string, address: string | undefined): FeedResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { failure: { code: 'feed-not-json', address } };
  }
  return parseFeed(json, address);
}
