import type { Failure } from '../feed/problem.js';
import { mayPass, retryDelay } from './retry-delay.js';

/** One element without its feed. */
export interface Waiting {
  /** Asks once more; `undefined` at once where the element wants the feed no more. */
  retry(failure: Failure): Promise<Failure | undefined> | undefined;
}

/** One feed that could not be had, and who waits for it. */
interface Loss {
  readonly waiting: Set<Waiting>;
  failure: Failure;
  tries: number;
  /** When the last try was, by `performance.now()`. */
  last: number;
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
  const { address = '' } = failure;
  if (!mayPass(failure)) return;
  const loss = losses.get(address);
  if (loss) {
    loss.waiting.add(waiting);
    return;
  }
  const first = { waiting: new Set([waiting]), failure, tries: 0, last: performance.now() };
  losses.set(address, first);
  wait(first);
}

function wait(loss: Loss): void {
  const delay = retryDelay(loss.tries, loss.failure.retryAfter);
  if (delay === undefined) return;
  loss.timer = setTimeout(() => {
    loss.timer = undefined;
    if (!document.hidden && navigator.onLine) void retry(loss);
  }, delay);
}

async function retry(loss: Loss): Promise<void> {
  loss.tries++;
  loss.last = performance.now();
  const answers = Array.from(loss.waiting).flatMap((one) => one.retry(loss.failure) ?? []);
  const [failure] = (await Promise.all(answers)).filter((answer) => answer !== undefined);
  if (failure && mayPass(failure)) {
    loss.failure = failure;
    wait(loss);
  } else {
    losses.delete(loss.failure.address ?? '');
  }
}

/** The readers of many pages come back online at once: they are spread as for a first try. */
function comeBack(): void {
  if (document.hidden) return;
  for (const loss of losses.values()) {
    if (loss.timer !== undefined || performance.now() - loss.last < LEAST_PAUSE) continue;
    loss.timer = setTimeout(() => {
      loss.timer = undefined;
      void retry(loss);
    }, retryDelay(0));
  }
}

addEventListener('online', comeBack);
document.addEventListener('visibilitychange', comeBack);
