import { comparable } from './address.js';
import { findPublication, type Publication } from './publication.js';

/**
 * How many entries of the publisher's list are read. The search for each entry goes through the
 * whole feed, and a hostile feed could hold a very long list.
 */
export const MOST_LISTED = 200;

/**
 * Reads the publisher's own list of related publications, in its order. Neither the publication
 * itself nor what has the same address is among them.
 *
 * @param publications - All publications of the feed. What it does not hold is left out, except for
 *   publications from elsewhere.
 * @param limit - The most publications to return.
 * @example
 * listedPublications(feed.publications, feed.publications[0], 4);
 */
export function listedPublications(
  publications: readonly Publication[],
  { id, url, related }: Publication,
  limit: number,
): readonly Publication[] {
  const own = url && comparable(url);
  const found = new Set<Publication>();
  for (const entry of related.slice(0, MOST_LISTED)) {
    const reference = typeof entry === 'string' ? entry : entry.url;
    const one = findPublication(publications, reference) ?? entry;
    if (typeof one === 'string' || one.id === id) continue;
    if (!own || !one.url || comparable(one.url) !== own) found.add(one);
    if (found.size === limit) break;
  }
  return [...found];
}
