import { comparable } from './address.js';
import type { Publication } from './publication.js';

/**
 * Finds the copies of a publication: those with the same address. Where all publications of a feed
 * have one address, such as that of a home page, the address tells nothing.
 *
 * @param publications - All publications of the feed.
 * @returns Whether a publication is such a copy. The publication itself is one, too.
 * @example
 * const isCopy = copiesOf(report, feed.publications);
 * feed.publications.filter((one) => !isCopy(one)); // all others
 */
export function copiesOf(
  { url }: Publication,
  publications: readonly Publication[],
): (other: Publication) => boolean {
  const isTelling = publications.length < 2 || publications.some((one) => one.url !== url);
  const own = isTelling && url && comparable(url);
  return (other) => !!own && !!other.url && comparable(other.url) === own;
}
