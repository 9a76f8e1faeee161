import type { Publication } from '../publications/publication.js';
import type { FeedResult } from './feed.js';
import { checkUrl } from './url.js';
import { FieldReader, isJsonObject } from './field-reader.js';
import { parseAuthors } from './parse-agents.js';
import { parseItem } from './parse-item.js';
import type { Problem } from './problem.js';

/**
 * Reads the publications of a JSON Feed (1.1 and 1.0, https://www.jsonfeed.org/version/1.1/) with
 * the project's own extension `_publication`.
 *
 * The parser is liberal. It repairs a value that can have one meaning only, and drops a value that
 * it cannot use. It lists each repair and each drop as a problem with its path. It never throws.
 *
 * @param json - Any JSON value, as `JSON.parse` returns it.
 * @param address - The feed's own address, an absolute URL. Relative addresses are resolved against
 *   it. Without it, they are resolved against the feed's `feed_url`.
 * @returns The feed, or the failure `feed-not-json-feed` if the value has no list of items.
 * @example
 * const { feed } = parseFeed({ items: [{ id: 1, title: 'A report' }] });
 * feed?.publications[0]?.title; // 'A report'
 * feed?.problems[0]; // { code: 'wrong-type', path: 'items[0].id' }
 */
export function parseFeed(json: unknown, address?: string): FeedResult {
  return allAtOnce(feedSteps(json, address));
}

/** Runs a generator to its end without a pause, and returns its result. */
export function allAtOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does the work of `parseFeed`, and yields before each item, so that the caller can pause there.
 */
export function* feedSteps(json: unknown, address?: string): Generator<undefined, FeedResult> {
  if (!isJsonObject(json) || !Array.isArray(json.items)) {
    return { failure: { code: 'feed-not-json-feed', address } };
  }
  const problems: Problem[] = [];
  const feedUrl = json.feed_url;
  const ownAddress =
    typeof feedUrl === 'string' ? checkUrl(feedUrl, undefined, 'file').url : undefined;
  const base = address ?? ownAddress;
  const feed = new FieldReader(json, '', problems, base);
  const title = feed.text('title');
  const language = feed.language();
  const defaults = { authors: parseAuthors(feed), language };
  const publications: Publication[] = [];
  for (const item of feed.objects('items')) {
    yield;
    const publication = parseItem(item, defaults);
    if (publication) publications.push(publication);
  }
  return { feed: { title, language, publications, problems } };
}
