import type { FeedResult } from '../feed/feed.js';
import type { Failure } from '../feed/problem.js';
import type { RetryPlan } from './retry-plan.js';
import { shareRequest, type SharedRequest } from './shared-request.js';

/** One feed, and the subscribers that show it or wait for it. */
interface StoredFeed {
  readonly subscribers: Set<() => void>;
  /** The request under way, or the last one. */
  shared?: SharedRequest;
  /** What a request brought; `undefined` after a failure. */
  loaded?: FeedResult;
  /** Set after a failure that another request may mend. */
  retries?: RetryPlan;
}

/** A page shows few feeds, but a single-page app may come across many: the oldest are forgotten. */
const MOST_LOADED = 20;

/**
 * The feeds of a page by their address: one request for each feed, however many elements show it.
 *
 * A feed that was loaded stays, up to twenty of them. A failure does not stay: the next `load` asks
 * again, and while a subscriber waits, a `RetryPlan` asks again too. When nobody waits for it any
 * more, a request under way ends.
 *
 * @example
 * const show = async () => render(await feedStore.load(address, 15_000, signal));
 * const unsubscribe = feedStore.subscribe(address, show);
 * await show();
 */
export class FeedStore {
  readonly #feeds = new Map<string, StoredFeed>();

  /**
   * Calls back each time when a feed that was lost should be loaded anew: at each further try, and
   * when a request has brought it.
   *
   * @param address - An absolute URL.
   * @returns A function that ends the subscription.
   */
  subscribe(address: string, callback: () => void): () => void {
    const feed = this.#feedAt(address);
    feed.subscribers.add(callback);
    return () => {
      feed.subscribers.delete(callback);
      if (feed.subscribers.size || feed.loaded) return;
      end(feed);
      this.#feeds.delete(address);
    };
  }

  /**
   * Loads a feed: from the request under way or the one that brought it, else by a new request.
   *
   * @param address - An absolute URL.
   * @param timeout - How long this caller waits, as for `wait` of a `SharedRequest`.
   * @param signal - Ends the wait of this caller.
   * @returns As `wait` of a `SharedRequest`. It also rejects where the page does not let it ask.
   */
  async load(address: string, timeout: number, signal: AbortSignal): Promise<FeedResult> {
    const feed = this.#feedAt(address);
    return feed.loaded ?? this.#requestOf(address, feed).wait(timeout, signal);
  }

  #feedAt(address: string): StoredFeed {
    const feed = this.#feeds.get(address) ?? { subscribers: new Set() };
    this.#feeds.set(address, feed);
    return feed;
  }

  /** The request for a feed that is under way, else a new one. */
  #requestOf(address: string, feed: StoredFeed): SharedRequest {
    if (isUnderWay(feed)) return feed.shared;
    // WebKit would answer each further request with the answer to the page's preload.
    const shared = shareRequest(address, feed.shared && 'reload');
    feed.shared = shared;
    void this.#keep(feed, shared);
    return shared;
  }

  /** Keeps what a request brings, or plans another one. */
  async #keep(feed: StoredFeed, { request, result }: SharedRequest): Promise<void> {
    try {
      const loaded = await result;
      if (loaded.failure) {
        request.abort();
        await planRetry(feed, loaded.failure);
        return;
      }
      feed.loaded = loaded;
      this.#forgetOldest();
      callBack(feed);
      feed.retries?.end();
    } catch {
      // Those that wait hear of it, and the next `load` asks again.
      request.abort();
    }
  }

  #forgetOldest(): void {
    const loaded = [...this.#feeds].filter(([, feed]) => feed.loaded);
    const [oldest] = loaded;
    if (oldest && loaded.length > MOST_LOADED) this.#feeds.delete(oldest[0]);
  }
}

/** The feeds of this page. */
export const feedStore = new FeedStore();

function end({ shared, retries }: StoredFeed): void {
  shared?.request.abort();
  retries?.end();
}

function isUnderWay(feed: StoredFeed): feed is StoredFeed & { readonly shared: SharedRequest } {
  return feed.shared?.request.signal.aborted === false;
}

function callBack({ subscribers }: StoredFeed): void {
  for (const subscriber of subscribers) {
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
  if (!chunk || isUnderWay(feed) || !feed.subscribers.size) return;
  feed.retries ??= new chunk.RetryPlan(() => callBack(feed));
  feed.retries.planNext(failure);
}
