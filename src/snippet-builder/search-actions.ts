import type { Actions } from './actions.js';
import { ask } from './find/ask.js';
import { findFeeds, type Search } from './find/find-feeds.js';
import { addressOfPosts, termsOf, type Kind } from './find/wordpress-site.js';
import type { State } from './state.js';

/** The actions of the search for a feed. */
interface SearchActions extends Pick<Actions, 'useFound' | 'choosePosts'> {
  /**
   * Looks for a feed at an address that is none, and reads the first that it finds.
   *
   * @param attempt - The number of the attempt that failed.
   */
  readonly lookFor: (address: string, attempt: number) => Promise<void>;
}

/**
 * Makes the actions of the search.
 *
 * @param currentState - Returns the state at the time of the call.
 * @param update - Changes some fields of the state.
 * @param read - Reads a feed.
 */
export function searchActions(
  currentState: () => State,
  update: (change: Partial<State>) => void,
  read: (feed: string) => void,
): SearchActions {
  const showKind = async (kind: Kind): Promise<void> => {
    const { root } = currentState().search?.site ?? {};
    if (root === undefined) return;
    update({
      posts: { kind, terms: undefined, term: undefined },
      feed: { status: 'loading', isSlow: false },
    });
    // One request after the other: small sites have small servers.
    const terms = await termsOf(root, kind, ask);
    if (currentState().posts?.kind !== kind) return;
    update({ posts: { kind, terms, term: undefined } });
    read(addressOfPosts(root, kind));
  };

  return {
    lookFor: async (address, attempt) => {
      const isStale = (): boolean => attempt !== currentState().attempt;
      const show = (search: Search): void => {
        if (!isStale()) update({ search });
      };
      const found = await findFeeds(address, show, ask);
      if (isStale()) return;
      const [feed] = found.feeds;
      if (feed !== undefined) read(feed);
      else if (found.site) await showKind(found.site.kinds[0]);
    },
    useFound: (feed) => read(feed),
    choosePosts: ({ kind, term }) => {
      const { posts, search } = currentState();
      if (!posts || !search?.site) return;
      if (kind) return void showKind(kind);
      update({ posts: { ...posts, term } });
      read(addressOfPosts(search.site.root, posts.kind, term));
    },
  };
}
