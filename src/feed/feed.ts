import type { Publication } from '../publications/publication.js';
import type { Failure, Problem } from './problem.js';

/** The content of a feed: its publications, in the feed's order, and its problems. */
export interface Feed {
  readonly title?: string;
  /** A BCP 47 tag. Items that name no language have this language. */
  readonly language?: string;
  readonly publications: readonly Publication[];
  readonly problems: readonly Problem[];
}

/** The result of reading a feed: the whole feed, or the failure that says why there is no feed. */
export type FeedResult =
  | { readonly feed: Feed; readonly failure?: never }
  | { readonly failure: Failure; readonly feed?: never };
