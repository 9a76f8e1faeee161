import type { FeedResult } from './feed.js';
import { parseFeedTextInTurns } from './parse-feed-text.js';
import { MOST_BYTES, readBody, type Body } from './read-body.js';

/**
 * Fetches a feed and reads it. The request says nothing about the reader: it sends no cookies, no
 * credentials and no referrer.
 *
 * @param address - An absolute URL.
 * @param request - Call its `abort()` to end the request. The function also aborts it, when the
 *   time is up and when it refuses the answer.
 * @param timeout - The longest wait for the start of the answer, in ms. The rest of the answer may
 *   take four times as long.
 * @returns The feed, or a failure with one of these codes. It never rejects.
 *   - `feed-unreachable`: no server answered, or the page may not read the answer (CORS).
 *   - `feed-timeout`: the time was up, or the caller aborted the request.
 *   - `feed-incomplete`: the answer broke off.
 *   - `feed-too-large`: the answer has more than five million bytes.
 *   - `feed-status`: the HTTP status is outside 200–299.
 *   - `feed-not-utf-8`: the answer is neither UTF-8 nor in the encoding that it names.
 *   - `feed-not-json`, `feed-not-json-feed`: as `parseFeedText` returns them.
 * @example
 * const { feed, failure } = await fetchFeed(
 *   'https://publisher.example/feed.json',
 *   new AbortController(),
 *   15_000,
 * );
 * if (feed) console.log(feed.publications.length);
 * else console.warn(failure.code);
 */
export async function fetchFeed(
  address: string,
  request: AbortController,
  timeout: number,
): Promise<FeedResult> {
  const endIn = (time: number) => setTimeout(() => request.abort(), time);
  let timer = endIn(timeout);
  let response: Response | undefined;
  let body: Body;
  // A `fetch` that is replaced, such as one on top of `XMLHttpRequest`, may know no signal.
  const aborted = new Promise<never>((_, reject) =>
    request.signal.addEventListener('abort', reject),
  );
  const orAborted = <Result>(promise: Promise<Result>): Promise<Result> =>
    Promise.race([promise, aborted]);
  try {
    response = await orAborted(
      fetch(address, {
        signal: request.signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      }),
    );
    clearTimeout(timer);
    timer = endIn(4 * timeout);
    const { ok, status, headers } = response;
    if (!ok) {
      request.abort();
      const retryAfter = headers.get('retry-after') ?? undefined;
      return { failure: { code: 'feed-status', address, detail: String(status), retryAfter } };
    }
    body = await orAborted(readBody(response));
  } catch {
    const code = response ? 'feed-incomplete' : 'feed-unreachable';
    return { failure: { code: request.signal.aborted ? 'feed-timeout' : code, address } };
  } finally {
    clearTimeout(timer);
  }
  if (body.size > MOST_BYTES) {
    request.abort();
    return { failure: { code: 'feed-too-large', address } };
  }
  return body.text === undefined
    ? { failure: { code: 'feed-not-utf-8', address } }
    : parseFeedTextInTurns(body.text, response.url || address);
}
