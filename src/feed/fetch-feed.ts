import type { FeedResult } from './feed.js';
import { parseFeedTextInTurns } from './parse-feed-text.js';

/** The largest feed that is read, in bytes after decompression. It holds some thousand reports. */
const MOST_BYTES = 5e6;

/**
 * Fetches a feed and reads it. The request says nothing about the reader: it sends no cookies, no
 * credentials and no referrer.
 *
 * @param address - An absolute URL.
 * @param request - Call its `abort()` to end the request. The function also aborts it, when it
 *   refuses the answer.
 * @param onAnswer - Called when the answer begins.
 * @returns The feed, or a failure with one of these codes. It never rejects.
 *   - `feed-unreachable`: no server answered, or the page may not read the answer (CORS).
 *   - `feed-timeout`: the caller aborted the request.
 *   - `feed-incomplete`: the answer broke off.
 *   - `feed-too-large`: the answer has more than five million bytes.
 *   - `feed-status`: the HTTP status is outside 200–299.
 *   - `feed-not-json`, `feed-not-json-feed`: as `parseFeedText` returns them.
 * @example
 * const { feed, failure } = await fetchFeed(
 *   'https://publisher.example/feed.json',
 *   new AbortController(),
 *   () => console.log('The answer begins'),
 * );
 * if (feed) console.log(feed.publications.length);
 * else console.warn(failure.code);
 */
export async function fetchFeed(
  address: string,
  request: AbortController,
  onAnswer: () => void,
): Promise<FeedResult> {
  let response: Response | undefined;
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  try {
    response = await fetch(address, {
      signal: request.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    onAnswer();
    const { ok, status, headers } = response;
    if (!ok) {
      request.abort();
      const retryAfter = headers.get('retry-after') ?? undefined;
      return { failure: { code: 'feed-status', address, detail: String(status), retryAfter } };
    }
    const reader = response.body?.getReader();
    let chunk: Uint8Array | undefined;
    while ((chunk = (await reader?.read())?.value)) {
      size += chunk.length;
      if (size > MOST_BYTES) {
        request.abort();
        return { failure: { code: 'feed-too-large', address } };
      }
      body += decoder.decode(chunk, { stream: true });
    }
  } catch {
    const code = response ? 'feed-incomplete' : 'feed-unreachable';
    return { failure: { code: request.signal.aborted ? 'feed-timeout' : code, address } };
  }
  return parseFeedTextInTurns(body, response.url || address);
}
