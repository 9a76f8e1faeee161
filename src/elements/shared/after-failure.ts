import type { Failure } from '../../feed/problem.js';
import { retryFeed, type Waiting } from '../../state/retry-feed.js';
import { reportFailure } from './report-failure.js';

/**
 * What follows on a failure, and few pages need: the console says it, and the feed is asked for again
 * where that may help.
 */
export function afterFailure(failure: Failure, waiting: Waiting): void {
  reportFailure(failure);
  retryFeed(failure, waiting);
}
