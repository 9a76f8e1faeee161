import type { FeedResult } from './feed.js';
import { parseFeedTextInTurns } from './parse-feed-text.js';

/** The most that is read of a feed, in bytes, once unpacked: some thousand reports. */
const MOST_BYTES = 5e6;

/**
 * Fetches a feed and reads it. It sends nothing about the reader: no cookies, no credentials, and no
 * referrer.
 *
 * @param address - An absolute URL.
 * @param request - Ends the request; so does the time.
 * @param timeout - The most ms until the answer begins; the rest of it may take four times as long.
 * @returns The feed, or a failure. Without an answer that the page may read: `feed-unreachable`, and
 *   `feed-timeout` where the time was up. For one that broke off, `feed-incomplete`; for more than
 *   five million bytes, `feed-too-large`; for a status outside 200–299, `feed-status`; and
 *   `feed-not-json` and `feed-not-json-feed`. It never rejects.
 */
export async function fetchFeed(
  address: string,
  request: AbortController,
  timeout: number,
): Promise<FeedResult> {
  const endIn = (time: number) => setTimeout(() => request.abort(), time);
  let timer = endIn(timeout);
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
    clearTimeout(timer);
    timer = endIn(4 * timeout);
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
  } finally {
    clearTimeout(timer);
  }
  return parseFeedTextInTurns(body, response.url || address);
}
