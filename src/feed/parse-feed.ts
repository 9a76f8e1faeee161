import type { Publication } from '../publications/publication.js';
import type { FeedResult } from './feed.js';
import { FieldReader, isJsonObject } from './field-reader.js';
import { parseAuthors } from './parse-agents.js';
import { parseItem } from './parse-item.js';
import type { Problem } from './problem.js';

const VERSION = /^https:\/\/jsonfeed\.org\/version\/1(?:\.1)?$/;

/**
 * Reads a JSON Feed (1.1 and 1.0, https://www.jsonfeed.org/version/1.1/) with the project's own
 * extension `_publication` into publications, liberally: what has one meaning is repaired, what has
 * none is dropped, and each is a problem with its path. It never throws.
 *
 * @param json - Any JSON value, as `JSON.parse` returns it.
 * @param address - Where the feed comes from: an absolute URL that relative ones are resolved
 *   against. Without it the feed's own `feed_url` serves.
 * @returns The feed, or the failure `feed-not-json-feed` for a value without a list of items.
 */
export function parseFeed(json: unknown, address?: string): FeedResult {
  if (!isJsonObject(json) || !Array.isArray(json.items)) {
    return { failure: { code: 'feed-not-json-feed', address } };
  }
  const problems: Problem[] = [];
  const feedUrl = json.feed_url;
  const base = address ?? (typeof feedUrl === 'string' ? feedUrl : undefined);
  const feed = new FieldReader(json, '', problems, base);
  if (!VERSION.test(String(json.version))) feed.report('unknown-version', 'version');
  const title = feed.text('title');
  if (!title) feed.report('missing', 'title');
  const language = feed.language('language');
  const defaults = { authors: parseAuthors(feed), language };
  const publications: Publication[] = [];
  const known = new Set<string | undefined>();
  const items = feed.objects('items');
  const read = items.map((item) => {
    const publication = parseItem(item, defaults);
    if (!publication) return undefined;
    if (known.has(publication.id)) item.report('duplicate-id', 'id');
    known.add(publication.id).add(publication.url);
    publications.push(publication);
    return publication;
  });
  for (const [index, publication] of read.entries()) {
    const isUnknown = (entry: unknown): boolean => typeof entry === 'string' && !known.has(entry);
    if (publication?.related.some(isUnknown))
      items[index]?.report('invalid', '_publication.related');
  }
  return {
    feed: {
      title,
      language,
      publications,
      problems,
    },
  };
}
