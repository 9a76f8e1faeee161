import type { Failure } from '../feed/problem.js';
import { askedPause, mayPass, retryDelay } from './retry-delay.js';

/** One element without its feed. */
export interface Waiting {
  /** Why it has not got it now, if so. */
  readonly state: { readonly failure?: Failure | undefined };
  /** Whether it is in the page. */
  readonly isHere: boolean;
  /** Set here; called whenever one of these may have changed. */
  follow: (() => void) | undefined;
  /** Asks once more; `undefined` at once where the element wants the feed no more. */
  retry(failure: Failure): Promise<Failure | undefined> | undefined;
}

/** One feed that could not be had, and who waits for it. */
interface Loss {
  readonly waiting: Set<Waiting>;
  failure: Failure;
  tries: number;
  /** Until when a reader who comes back does not have it asked for, by `Date.now()`. */
  pauseEnd: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** A reader may come back to a page often; its feed is asked for once in this time, in ms. */
const LEAST_PAUSE = 60_000;

const losses = new Map<string, Loss>();

/**
 * Has a feed asked for again, twice at most and by one request for all elements that wait for it,
 * where its failure may pass; and once more whenever the browser comes back online, or the reader to
 * the page. A page that nobody looks at asks for nothing.
 */
export function retryFeed(failure: Failure, waiting: Waiting): void {
  if (!mayPass(failure)) return;
  waiting.follow = () => {
    const { isHere, state } = waiting;
    if (!isHere) leave(waiting);
    else if (state.failure && mayPass(state.failure)) join(state.failure, waiting);
  };
  waiting.follow();
}

function join(failure: Failure, waiting: Waiting): void {
  const { address = '' } = failure;
  const loss = losses.get(address);
  if (loss) {
    loss.waiting.add(waiting);
    return;
  }
  const first = { waiting: new Set([waiting]), failure, tries: 0, pauseEnd: 0 };
  losses.set(address, first);
  // The same listener is added once.
  addEventListener('online', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  wait(first);
}

function leave(waiting: Waiting): void {
  for (const loss of losses.values()) {
    if (loss.waiting.delete(waiting) && !loss.waiting.size) end(loss);
  }
}

function end(loss: Loss): void {
  clearTimeout(loss.timer);
  losses.delete(loss.failure.address ?? '');
  if (losses.size) return;
  removeEventListener('online', comeBack);
  document.removeEventListener('visibilitychange', comeBack);
}

function wait(loss: Loss): void {
  const pause = askedPause(loss.failure.retryAfter);
  loss.pauseEnd = Date.now() + Math.max(pause, LEAST_PAUSE);
  retryIn(loss, retryDelay(loss.tries, pause));
}

function retryIn(loss: Loss, delay: number | undefined): void {
  if (delay === undefined) return;
  loss.timer = setTimeout(() => {
    loss.timer = undefined;
    if (isLookedAt()) void retry(loss);
    // It is made up for when the reader comes back.
    else loss.pauseEnd = 0;
  }, delay);
}

async function retry(loss: Loss): Promise<void> {
  loss.tries++;
  loss.pauseEnd = Infinity;
  const { address = '' } = loss.failure;
  const answers = await Promise.all(
    Array.from(loss.waiting, async (one) => one.retry(loss.failure)),
  );
  // All have left meanwhile.
  if (!loss.waiting.size) return;
  // An element may have turned to another feed meanwhile, and failed there.
  const failure = answers.find((answer) => answer?.address === address);
  if (failure && mayPass(failure)) {
    loss.failure = failure;
    wait(loss);
  } else {
    end(loss);
  }
}

/** The readers of many pages come back online at once: they are spread as for a first try. */
function comeBack(): void {
  if (!isLookedAt()) return;
  for (const loss of losses.values()) {
    if (loss.timer === undefined && Date.now() >= loss.pauseEnd) retryIn(loss, retryDelay(0));
  }
}

const isLookedAt = (): boolean => !document.hidden && navigator.onLine;
