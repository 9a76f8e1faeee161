import { parseFeed } from 'feedsmith';
import type { Converted } from './json-feed.js';
import { feedFacts } from './reading/feed-facts.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './reading/json-value.js';
import { webAddress } from './reading/web-address.js';
import { atomEntry } from './syndication/atom-entry.js';
import { foundEntry } from './syndication/entry.js';
import { rssItem } from './syndication/rss-item.js';

/** The options of `fromSyndication`. */
export interface SyndicationOptions {
  /** The absolute address of the feed. */
  readonly address: string;
}

/**
 * Converts a feed in RSS 2.0, RSS 1.0 (RDF) or Atom. Such a feed has no history: the last ten or
 * twenty items only.
 *
 * The id is the item's own (`guid`, `id`). In a feed of WordPress, the names of authors are left out:
 * they are those of users, and not of the publications' authors.
 *
 * @param text - The text of the feed.
 * @returns It never throws.
 */
export function fromSyndication(text: string, { address }: SyndicationOptions): Converted {
  const parsed = parse(text);
  if (!parsed) {
    const problem = { code: 'not-this-format', values: { expected: 'RSS, Atom' } } as const;
    return { items: [], problems: [problem] };
  }
  const { feed, isAtom } = parsed;
  const made = new ItemMaker(webAddress(textIn(feed.link), address) ?? address);
  const spoken =
    textIn(feed.language) ||
    textIn(objectIn(feed.xml).lang) ||
    textIn(listIn(objectIn(feed.dc).languages)[0]);
  const hasAuthors = !/wordpress/i.test(textIn(feed.generator));
  for (const item of listIn(isAtom ? feed.entries : feed.items).filter(isObject)) {
    const entry = (isAtom ? atomEntry : rssItem)(item, hasAuthors);
    made.add(foundEntry(entry, item, spoken, made));
  }
  const title = textIn(objectIn(feed.title).value ?? feed.title);
  return { ...made.converted(), feed: feedFacts(title, textIn(feed.link), spoken, address) };
}

function parse(text: string): { readonly feed: JsonObject; readonly isAtom: boolean } | undefined {
  try {
    const { format, feed } = parseFeed(text);
    return format === 'json' ? undefined : { feed: objectIn(feed), isAtom: format === 'atom' };
  } catch {
    return undefined;
  }
}
