import type { FeedResult } from '../feed/feed.js';
import { fetchFeed } from '../feed/fetch-feed.js';

/**
 * One request for a feed, and all that wait for it, each for a time of its own. When nobody waits
 * any more, the request ends.
 *
 * @example
 * const request = new SharedRequest('https://publisher.example/feed.json');
 * const { feed, failure } = await request.wait(15_000, signal);
 */
export class SharedRequest {
  /** What `fetchFeed` returns. */
  readonly result: Promise<FeedResult>;
  readonly #address: string;
  readonly #request = new AbortController();
  /** For each that waits: begins its time anew. */
  readonly #waiting = new Set<() => void>();
  #isAnswered = false;
  #isLate = false;

  /** @param address - An absolute URL. */
  constructor(address: string) {
    this.#address = address;
    this.result = fetchFeed(address, this.#request, () => {
      this.#isAnswered = true;
      for (const begin of this.#waiting) begin();
    });
  }

  /** Whether the request was ended before its time. */
  get isEnded(): boolean {
    return this.#request.signal.aborted;
  }

  /** Whether anybody gave up waiting, since the time was up. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /**
   * Waits for the feed.
   *
   * @param timeout - The longest wait for the start of the answer, in ms. The rest of the answer may
   *   take four times as long.
   * @param signal - Ends the wait.
   * @returns The result; the failure `feed-timeout` where the time was up. It never rejects. After
   *   `signal` it means nothing.
   */
  wait(timeout: number, signal: AbortSignal): Promise<FeedResult> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const begin = (): void => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, this.#isAnswered ? 4 * timeout : timeout);
      };
      const leave = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(begin);
        // Whoever leaves may come back at once.
        queueMicrotask(() => this.#waiting.size || this.end());
      };
      const giveUp = (): void => {
        this.#isLate = true;
        leave();
        resolve({ failure: { code: 'feed-timeout', address: this.#address } });
      };
      this.#waiting.add(begin);
      begin();
      signal.addEventListener('abort', leave);
      void this.result.then((result) => {
        clearTimeout(timer);
        resolve(result);
      });
    });
  }

  /** Ends the request. */
  end(): void {
    this.#request.abort();
  }
}
