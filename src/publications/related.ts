import { comparable } from './address.js';
import { sameLanguage } from './language.js';
import { findPublication, type Publication } from './publication.js';
import { latestFirst } from './latest-first.js';

/**
 * How to find related publications.
 *
 * - `listed`: those that the publisher lists.
 * - `similar`: those that share topics or telling words (`mostSimilar`).
 * - `latest`: the latest.
 * - `auto`: all of these, in this order.
 */
export type Match = 'auto' | 'listed' | 'similar' | 'latest';

/** The options of `relatedPublications`. */
export interface RelatedOptions {
  readonly match: Match;
  /** The most publications to return. */
  readonly limit: number;
  /**
   * Only publications with one of these topics, in upper or lower case. An empty list means all.
   */
  readonly topics: readonly string[];
  /**
   * Only publications in this language, a BCP 47 tag. Publications that name no language are left
   * out. `undefined` means all languages.
   */
  readonly language: string | undefined;
}

/**
 * How many entries of the publisher's list are read. The search for each entry goes through the
 * whole feed, and a hostile feed could hold a very long list.
 */
const MOST_LISTED = 200;

/**
 * Finds the publications that are related to a publication, the best first. Neither the publication
 * itself nor a copy of it, which has the same address, is among them. Where all publications of a
 * feed have the same address, such as that of a home page, the address tells nothing.
 *
 * The order is: first the publications that the publisher lists, in the publisher's order; then
 * those that are similar, the most similar first; then the latest.
 *
 * The filters `topics` and `language` do not apply to listed publications from outside the feed.
 *
 * @param publications - All publications of the feed.
 * @param findSimilar - Finds the publications that are similar, the most similar first, as
 *   `mostSimilar` does. It is called only if the publisher's list does not reach the limit. It
 *   returns `undefined` if they are not known yet.
 * @returns An empty list if there are none. `undefined` if it depends on what is not known yet.
 * @example
 * relatedPublications(
 *   feed.publications,
 *   feed.publications[0],
 *   { match: 'auto', limit: 4, topics: [], language: undefined },
 *   () => mostSimilar(index, feed.publications[0]),
 * );
 */
export function relatedPublications(
  publications: readonly Publication[],
  publication: Publication,
  { match, limit, topics, language }: RelatedOptions,
  findSimilar: () => readonly Publication[] | undefined,
): readonly Publication[] | undefined {
  const wanted = new Set(topics.map(fold));
  const isCandidate = ({ id, keywords, inLanguage }: Publication): boolean =>
    id !== publication.id &&
    (!wanted.size || keywords.some((topic) => wanted.has(fold(topic)))) &&
    (!language || (!!inLanguage && sameLanguage(inLanguage, language)));
  const candidates = publications.filter(isCandidate);
  const { url } = publication;
  // Where all items have one address, it is the publisher's, and tells nothing.
  const isTelling = publications.length < 2 || publications.some((one) => one.url !== url);
  const own = isTelling && url && comparable(url);
  const found = new Set<Publication>();

  const isWanted = (kind: Match): boolean => match === 'auto' || match === kind;
  // A generator computes only what is taken from it.
  function* inOrder(): Generator<Publication | undefined> {
    if (isWanted('listed')) {
      for (const entry of publication.related.slice(0, MOST_LISTED)) {
        const isFromElsewhere = typeof entry !== 'string';
        const own = findPublication(candidates, isFromElsewhere ? entry.url : entry);
        if (own) yield own;
        else if (isFromElsewhere) yield entry;
      }
    }
    const rest = candidates.filter((one) => !found.has(one));
    // One alone has no order.
    if (isWanted('similar') && rest.length > Number(match === 'auto')) {
      yield* findSimilar()?.filter(isCandidate) ?? [undefined];
    }
    if (isWanted('latest')) yield* latestFirst(candidates);
  }

  for (const related of inOrder()) {
    if (!related) return undefined;
    if (!own || !related.url || comparable(related.url) !== own) found.add(related);
    // The next one may cost a search.
    if (found.size >= limit) break;
  }
  return [...found];
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
