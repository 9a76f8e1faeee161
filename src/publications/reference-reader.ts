import type { addressIn } from './address.js';
import type { Publication } from './publication.js';

/**
 * Makes a function that finds a publication as `findPublication` does. It reads the feed once, for as
 * many references as there are.
 *
 * @param address - The function `addressIn`. A lazy chunk cannot import it itself.
 * @returns The function, which takes an id, a url, or what has a url. It returns `undefined` for a
 *   reference to what the feed does not hold.
 * @example
 * const find = referenceReader(feed.publications, addressIn);
 * find('https://publisher.example/reports/1');
 */
export function referenceReader(
  publications: readonly Publication[],
  address: typeof addressIn,
): (reference: string | Pick<Publication, 'url'> | undefined) => Publication | undefined {
  const found = new Map<string, Publication>();
  const backwards = publications.toReversed();
  // An id may look like the address of another publication: then the id counts.
  for (const one of backwards) if (one.url) found.set(address(one.url), one);
  for (const one of backwards) found.set(one.id, one);
  return (reference) => {
    const to = (typeof reference === 'object' ? reference.url : reference) ?? '';
    return found.get(to) ?? found.get(address(to));
  };
}
