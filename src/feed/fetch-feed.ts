import type { FeedResult } from './feed.js';
import { loadReaders } from './odd-readers.js';
import { parseFeedTextInTurns } from './parse-feed-text.js';

/** The largest feed that is read, in bytes after decompression. It holds some thousand reports. */
const MOST_BYTES = 5e6;

/**
 * Fetches a feed and reads it. The request says nothing about the reader to another origin: it sends
 * no cookies, no credentials and no referrer. The page's own origin gets its cookies, as with every
 * part of the page.
 *
 * @param address - An absolute URL.
 * @param request - Its `abort()` ends the request. Call it also after a failure, since the rest of an
 *   answer that was refused may still be on its way.
 * @param onAnswer - Called when the answer begins.
 * @param cache - `reload` asks the server itself, past all caches of the browser: after a failure, which
 *   a cache may hold too. By default, the browser decides.
 * @returns The feed, or a failure with one of these codes. It never rejects.
 *   - `feed-unreachable`: no server answered, or the page may not read the answer (CORS).
 *   - `feed-timeout`: the caller aborted the request.
 *   - `feed-incomplete`: the answer broke off.
 *   - `feed-too-large`: the answer has more than five million bytes.
 *   - `feed-status`: the HTTP status is outside 200–299.
 *   - `wordpress-closed`: the REST API of WordPress refuses the request (401 or 403).
 *   - `feed-not-utf-8`: the answer is neither UTF-8 nor in the encoding that it names.
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
  cache?: RequestCache,
): Promise<FeedResult> {
  let response: Response | undefined;
  const decoder = new TextDecoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let body: string | undefined = '';
  try {
    // With other credentials than by default, no answer to `<link rel="preload">` could be used.
    response = await fetch(address, {
      signal: request.signal,
      referrerPolicy: 'no-referrer',
      cache,
    });
    onAnswer();
    const { ok, status } = response;
    if (!ok) {
      const readers = await loadReaders();
      const refusal = await readers?.refusalOf?.(response);
      return { failure: { code: 'feed-status', address, detail: String(status), ...refusal } };
    }
    const reader = response.body?.getReader();
    let chunk;
    while (size <= MOST_BYTES && (chunk = (await reader?.read())?.value)) {
      parts.push(chunk);
      size += chunk.length;
      body += decoder.decode(chunk, { stream: true });
    }
    // A list is no feed. JSON holds no zero byte, and UTF-16 holds one in each letter of Latin.
    if (!reader || /^\s*\[|[\0\ufffd]/.test(body)) {
      const readers = await loadReaders();
      const read = await readers?.readOddBody?.(response, parts);
      size = read?.size ?? size;
      body = read?.body;
    }
  } catch {
    const code = response ? 'feed-incomplete' : 'feed-unreachable';
    return { failure: { code: request.signal.aborted ? 'feed-timeout' : code, address } };
  }
  if (size > MOST_BYTES) return { failure: { code: 'feed-too-large', address } };
  if (body === undefined) return { failure: { code: 'feed-not-utf-8', address } };
  return parseFeedTextInTurns(body, response.url || address);
}
