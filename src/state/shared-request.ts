import type { FeedResult } from '../feed/feed.js';
import { fetchFeed } from '../feed/fetch-feed.js';
import { nextTurn } from '../feed/parse-feed-text.js';

/** One request for a feed, and all that wait for it. */
export interface SharedRequest {
  /** Its `abort()` ends the request for all. */
  readonly request: AbortController;
  /** What `fetchFeed` returns. */
  readonly result: Promise<FeedResult>;
  /**
   * Waits for the feed.
   *
   * @param timeout - The longest wait for the start of the answer, in ms. The rest of the answer may
   *   take four times as long.
   * @param signal - Ends the wait.
   * @returns The result; the failure `feed-timeout` where the time was up. It rejects only where the
   *   page broke what `fetchFeed` needs. After `signal` it means nothing.
   */
  wait(timeout: number, signal: AbortSignal): Promise<FeedResult>;
}

/**
 * Requests a feed for all that wait for it, each for a time of its own. When nobody waits any more,
 * the request ends.
 *
 * @param address - An absolute URL.
 * @param cache - As for `fetchFeed`.
 * @example
 * const request = shareRequest('https://publisher.example/feed.json');
 * const { feed, failure } = await request.wait(15_000, signal);
 */
export function shareRequest(address: string, cache?: RequestCache): SharedRequest {
  const request = new AbortController();
  /** For each that waits: begins its time anew. */
  const waiting = new Set<() => void>();
  let isAnswered = false;
  const onAnswer = (): void => {
    isAnswered = true;
    for (const begin of waiting) begin();
  };
  const result = fetchFeed(address, request, onAnswer, cache);
  // The first formatter of a page takes an engine some 50 ms on a slow phone, and all others hardly any
  // time. It is made while the answer is on its way. Who needs it hears of a failure then.
  nextTurn()
    .then(() => Intl.DateTimeFormat())
    .catch(() => undefined);
  const wait: SharedRequest['wait'] = (timeout, signal) =>
    new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const begin = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, isAnswered ? 4 * timeout : timeout);
      };
      const stop = (): void => {
        clearTimeout(timer);
        waiting.delete(begin);
      };
      const leave = (): void => {
        stop();
        // Whoever leaves may come back at once.
        queueMicrotask(() => waiting.size || request.abort());
      };
      const giveUp = (): void => {
        leave();
        resolve({ failure: { code: 'feed-timeout', address } });
      };
      waiting.add(begin);
      begin();
      signal.addEventListener('abort', leave);
      result.finally(stop).then(resolve, reject);
    });
  return { request, result, wait };
}
