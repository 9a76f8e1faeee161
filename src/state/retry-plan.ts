import type { Failure } from '../feed/problem.js';
import { askedPause, mayPass, retryDelay } from './retry-delay.js';

/** A reader may come back to a page often. Its feed is asked for once in this time at most, in ms. */
const LEAST_PAUSE = 60_000;

/**
 * Asks again for one feed that was lost: twice at most by itself, and once more each time the
 * browser comes back online or the reader comes back to the page. A page that nobody looks at asks
 * for nothing. The times are in `retry-delay.ts`.
 *
 * @example
 * const plan = new RetryPlan(() => void tryAgain());
 * plan.planNext(failure); // after each failed try
 * plan.end();
 */
export class RetryPlan {
  readonly #retry: () => void;
  #tries = 0;
  /** Until when a reader who comes back starts no try, by `Date.now()`. */
  #pauseEnd = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param retry - Asks for the feed. */
  constructor(retry: () => void) {
    this.#retry = retry;
  }

  /** Plans the next try after a failure. Where no try can help, it ends. */
  planNext(failure: Failure): void {
    if (!mayPass(failure)) {
      this.end();
      return;
    }
    // The failure of another element's request does not put off the try that is planned already.
    if (this.#timer !== undefined) return;
    const pause = askedPause(failure.retryAfter);
    this.#pauseEnd = Date.now() + Math.max(pause, LEAST_PAUSE);
    this.#retryIn(retryDelay(this.#tries, pause));
    addEventListener('online', this.#comeBack);
    document.addEventListener('visibilitychange', this.#comeBack);
  }

  /** Ends the timer and the listeners. A later failure begins anew. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tries = 0;
    removeEventListener('online', this.#comeBack);
    document.removeEventListener('visibilitychange', this.#comeBack);
  }

  #retryIn(delay: number | undefined): void {
    if (delay === undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (isLookedAt()) {
        this.#tries++;
        // Until this try has failed, no other begins.
        this.#pauseEnd = Infinity;
        this.#retry();
      } else {
        // The reader who comes back makes up for this try.
        this.#pauseEnd = 0;
      }
    }, delay);
  }

  /** The readers of many pages come back online at one moment: they are spread as at first. */
  readonly #comeBack = (): void => {
    if (!isLookedAt() || this.#timer !== undefined || Date.now() < this.#pauseEnd) return;
    this.#retryIn(retryDelay(0));
  };
}

const isLookedAt = (): boolean => !document.hidden && navigator.onLine;
