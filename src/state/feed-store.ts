import type { FeedResult } from '../feed/feed.js';
import { fetchFeed } from '../feed/fetch-feed.js';
import type { Failure } from '../feed/problem.js';
import type { RetryPlan } from './retry-plan.js';

/** One feed, and the subscribers that show it or wait for it. */
interface StoredFeed {
  readonly subscribers: Set<() => void>;
  /** The request under way, or the one that brought the feed; `undefined` after a failure. */
  result?: Promise<FeedResult> | undefined;
  request?: AbortController;
  isLoaded?: boolean;
  /** Set after a failure that another request may mend. */
  retries?: RetryPlan;
}

/** A page shows few feeds, but a single-page app may come across many: the oldest are forgotten. */
const MOST_LOADED = 20;

/**
 * The feeds of a page by their address: one request for each feed, however many elements show it.
 *
 * A feed that was loaded stays, up to twenty of them. A failure does not stay: the next `load` asks
 * again, and while a subscriber waits, a `RetryPlan` asks again too. When its last subscriber
 * leaves, a request under way ends.
 *
 * @example
 * const unsubscribe = feedStore.subscribe(address, () => show(feedStore.load(address, 15_000)));
 * show(feedStore.load(address, 15_000));
 */
export class FeedStore {
  readonly #feeds = new Map<string, StoredFeed>();

  /**
   * Calls back each time the feed should be loaded anew: at each further try, and when another
   * element's request has brought a feed that was lost.
   *
   * @param address - An absolute URL.
   * @returns A function that ends the subscription.
   */
  subscribe(address: string, callback: () => void): () => void {
    const feed = this.#feedAt(address);
    feed.subscribers.add(callback);
    return () => {
      feed.subscribers.delete(callback);
      this.#forgetUnused(address, feed);
    };
  }

  /**
   * Loads a feed: from the request under way or the one that brought it, else by a new request.
   *
   * @param address - An absolute URL.
   * @param timeout - As for `fetchFeed`; that of the first caller counts.
   * @returns What `fetchFeed` returns; it never rejects.
   */
  load(address: string, timeout: number): Promise<FeedResult> {
    const feed = this.#feedAt(address);
    return (feed.result ??= this.#request(address, feed, timeout));
  }

  /** Forgets all feeds, and ends their requests and further tries. Subscribers hear no more. */
  clear(): void {
    for (const feed of this.#feeds.values()) end(feed);
    this.#feeds.clear();
  }

  #feedAt(address: string): StoredFeed {
    const feed = this.#feeds.get(address) ?? { subscribers: new Set() };
    this.#feeds.set(address, feed);
    return feed;
  }

  async #request(address: string, feed: StoredFeed, timeout: number): Promise<FeedResult> {
    feed.request = new AbortController();
    const result = await fetchFeed(address, feed.request, timeout);
    if (result.failure) {
      feed.result = undefined;
      this.#forgetUnused(address, feed);
      void planRetry(feed, result.failure);
    } else {
      feed.isLoaded = true;
      this.#forgetOldest();
      if (feed.retries) callBack(feed);
      feed.retries?.end();
    }
    return result;
  }

  #forgetUnused(address: string, feed: StoredFeed): void {
    if (feed.subscribers.size || feed.isLoaded) return;
    end(feed);
    // Another request may have taken the place meanwhile: that one stays.
    if (this.#feeds.get(address) === feed) this.#feeds.delete(address);
  }

  #forgetOldest(): void {
    const loaded = [...this.#feeds].filter(([, { isLoaded }]) => isLoaded);
    const [oldest] = loaded;
    if (oldest && loaded.length > MOST_LOADED) this.#feeds.delete(oldest[0]);
  }
}

/** The feeds of this page. */
export const feedStore = new FeedStore();

function end({ request, retries }: StoredFeed): void {
  request?.abort();
  retries?.end();
}

function callBack({ subscribers }: StoredFeed): void {
  for (const subscriber of [...subscribers]) {
    try {
      subscriber();
    } catch {
      // The subscriber says so itself, and the others hear of the feed all the same.
    }
  }
}

/** Few pages lose their feed: the plan is a lazy chunk. Without it nobody asks again. */
async function planRetry(feed: StoredFeed, failure: Failure): Promise<void> {
  const chunk = await import('./retry-plan.js').catch(() => undefined);
  // Another request, or the last subscriber's leave, may have come first.
  if (!chunk || feed.result || !feed.subscribers.size) return;
  feed.retries ??= new chunk.RetryPlan(() => callBack(feed));
  feed.retries.planNext(failure);
}
