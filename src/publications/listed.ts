import { copiesOf } from './copies.js';
import { latestFirst } from './latest-first.js';
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
  publication: Publication,
  limit: number,
): readonly Publication[] {
  const isCopy = copiesOf(publication, publications);
  const found = new Set<Publication>();
  for (const entry of publication.related.slice(0, MOST_LISTED)) {
    const reference = typeof entry === 'string' ? entry : entry.url;
    const one = findPublication(publications, reference) ?? entry;
    if (typeof one === 'string' || one.id === publication.id) continue;
    if (!isCopy(one)) found.add(one);
    if (found.size === limit) break;
  }
  return [...found];
}

/**
 * The latest of the other publications of a feed, without copies of the publication.
 *
 * @param publications - All publications of the feed.
 * @param limit - The most publications to return.
 * @example
 * latestPublications(feed.publications, feed.publications[0], 4);
 */
export function latestPublications(
  publications: readonly Publication[],
  publication: Publication,
  limit: number,
): readonly Publication[] {
  const isCopy = copiesOf(publication, publications);
  return latestFirst(publications)
    .filter((one) => one.id !== publication.id && !isCopy(one))
    .slice(0, limit);
}
