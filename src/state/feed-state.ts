import type { Feed, FeedResult } from '../feed/feed.js';
import type { Failure } from '../feed/problem.js';
import { findPublication, type Publication } from '../publications/publication.js';

/** What an element has to show: one of five. `idle` means that nothing was asked for yet. */
export type FeedState =
  | { readonly status: 'idle' | 'loading'; readonly feed?: never; readonly failure?: never }
  | {
      readonly status: 'ready';
      readonly feed: Feed;
      readonly publication: Publication;
      readonly failure?: never;
    }
  | { readonly status: 'empty'; readonly feed: Feed; readonly failure?: never }
  | { readonly status: 'failed'; readonly failure: Failure; readonly feed?: never };

/** What an element renders from: a feed, and the publication that the element is about. */
export type ReadyState = Extract<FeedState, { status: 'ready' }>;

/**
 * The state that a result means for an element that shows one publication.
 *
 * @param address - The feed's address, for the failure `publication-not-found`.
 * @param reference - The publication's id or url; empty for the first.
 */
export function stateOf(
  result: FeedResult,
  address: string | undefined,
  reference: string,
): FeedState {
  if (result.failure) return { status: 'failed', failure: result.failure };
  const { feed } = result;
  if (!feed.publications.length) return { status: 'empty', feed };
  const publication = findPublication(feed.publications, reference.trim());
  return publication
    ? { status: 'ready', feed, publication }
    : {
        status: 'failed',
        failure: { code: 'publication-not-found', address, detail: reference },
      };
}

/** The state of an element that failed itself, whatever its feed is like. */
export function failedBy(error: unknown): FeedState & { readonly status: 'failed' } {
  return { status: 'failed', failure: { code: 'element-failed', detail: `${error as Error}` } };
}
