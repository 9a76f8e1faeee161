import { isFeed, type Answer, type Ask } from './ask.js';
import { feedLinksIn, restRoot } from './feed-links.js';
import { wordPressAt, type WordPressSite } from './wordpress-site.js';

/** One place where the builder looks. */
export interface Step {
  readonly place: 'page' | 'usual' | 'wordpress';
  /** `closed` if a browser may not read what is there, or if nothing answers. */
  readonly result: 'looking' | 'found' | 'none' | 'closed';
  /** The address that it asks now. */
  readonly address: string;
}

/** What the builder has found out about an address. */
export interface Search {
  /** The address that an editor has typed. */
  readonly address: string;
  readonly isDone: boolean;
  readonly steps: readonly Step[];
  /** JSON Feeds that a browser can read. */
  readonly feeds: readonly string[];
  /** Feeds of RSS and Atom, which only the publisher's command can read. */
  readonly others: readonly string[];
  readonly site: WordPressSite | undefined;
  /** Whether the site is WordPress, and lets no visitor read its posts. */
  readonly isRefused: boolean;
}

/** Where feeds stand as a rule. */
const USUAL = ['/feed.json', '/feed/json', '/index.json'];

/** A page may name many feeds. No more are asked. */
const MOST_ASKED = 3;

/**
 * Looks for a feed that a browser can read: those that the page names, the usual addresses of the site,
 * and WordPress. It asks for one address after the other, and ends with the first place that has one.
 *
 * @param address - An absolute address: of a site, of a report's page, or of a feed that failed.
 * @param onStep - Called after each step.
 * @param ask - Asks for an address.
 */
export async function findFeeds(
  address: string,
  onStep: (search: Search) => void,
  ask: Ask,
): Promise<Search> {
  let search: Search = {
    ...{ address, isDone: false, steps: [], feeds: [], others: [] },
    ...{ site: undefined, isRefused: false },
  };
  const change = (changes: Partial<Search>): void => onStep((search = { ...search, ...changes }));
  const begin = (place: Step['place'], at: string): void =>
    change({ steps: [...search.steps, { place, result: 'looking', address: at }] });
  const end = (result: Step['result'], changes: Partial<Search> = {}): void =>
    change({
      ...changes,
      steps: search.steps.map((step, index) =>
        index === search.steps.length - 1 ? { ...step, result } : step,
      ),
    });
  const feedsAt = async (addresses: readonly string[]): Promise<Asked> => {
    const answers: (Answer | undefined)[] = [];
    for (const each of addresses) {
      const answer = await ask(each);
      if (isFeed(answer)) return { feed: each, isRead: true };
      answers.push(answer);
    }
    return { feed: undefined, isRead: answers.some(Boolean) };
  };

  begin('page', address);
  const page = await ask(address);
  const links = page && feedLinksIn(page.text, page.address);
  const named = await feedsAt(links?.feeds.slice(0, MOST_ASKED) ?? []);
  if (named.feed) {
    const others = links?.feeds.filter((feed) => feed !== named.feed) ?? [];
    end('found', { feeds: [named.feed, ...others], isDone: true });
    return search;
  }
  end(page ? 'none' : 'closed', { others: links?.others ?? [] });

  const { origin } = new URL(page?.address ?? address);
  const isWordPress = links?.wordpress ?? restRoot(address);
  if (!isWordPress) {
    begin('usual', origin);
    const usual = USUAL.map((path) => origin + path).filter((each) => each !== address);
    const { feed, isRead } = await feedsAt(usual);
    if (feed) {
      end('found', { feeds: [feed], isDone: true });
      return search;
    }
    end(isRead ? 'none' : 'closed');
  }

  const roots = isWordPress ? [isWordPress] : [`${origin}/wp-json/`, `${origin}/?rest_route=/`];
  begin('wordpress', roots[0] ?? origin);
  for (const root of roots) {
    const site = await wordPressAt(root, ask);
    if (!site) continue;
    if (site === 'closed') end('closed', { isRefused: true });
    else end('found', { site });
    break;
  }
  if (search.steps.at(-1)?.result === 'looking') end('none');
  change({ isDone: true });
  return search;
}

interface Asked {
  readonly feed: string | undefined;
  /** Whether any of the answers may be read. */
  readonly isRead: boolean;
}
