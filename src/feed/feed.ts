import type { Publication } from '../publications/publication.js';
import type { Failure, Problem } from './problem.js';

/** A feed that was read: its publications in the feed's order, and all that is wrong with it. */
export interface Feed {
  readonly title?: string;
  /** A BCP 47 tag: the language of items that do not say theirs. */
  readonly language?: string;
  readonly publications: readonly Publication[];
  readonly problems: readonly Problem[];
}

/** What comes of reading a feed: all of it or nothing, never an exception. */
export type FeedResult =
  | { readonly feed: Feed; readonly failure?: never }
  | { readonly failure: Failure; readonly feed?: never };
