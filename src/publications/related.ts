import type { copiesOf } from './copies.js';
import type { sameLanguage } from './language.js';
import type { latestFirst } from './latest-first.js';
import type { findPublication, Publication } from './publication.js';

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

/** What has these names. A lazy chunk cannot import it itself. */
export interface RelatedTools {
  readonly MOST_LISTED: number;
  readonly copiesOf: typeof copiesOf;
  readonly findPublication: typeof findPublication;
  readonly latestFirst: typeof latestFirst;
  readonly sameLanguage: typeof sameLanguage;
}

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
 *   { MOST_LISTED, copiesOf, findPublication, latestFirst, sameLanguage },
 *   () => mostSimilar(index, feed.publications[0]),
 * );
 */
export function relatedPublications(
  publications: readonly Publication[],
  publication: Publication,
  { match, limit, topics, language }: RelatedOptions,
  { MOST_LISTED, copiesOf, findPublication, latestFirst, sameLanguage }: RelatedTools,
  findSimilar: () => readonly Publication[] | undefined,
): readonly Publication[] | undefined {
  const wanted = new Set(topics.map(fold));
  const isCandidate = ({ id, keywords, inLanguage }: Publication): boolean =>
    id !== publication.id &&
    (!wanted.size || keywords.some((topic) => wanted.has(fold(topic)))) &&
    (!language || (!!inLanguage && sameLanguage(inLanguage, language)));
  const candidates = publications.filter(isCandidate);
  const isCopy = copiesOf(publication, publications);
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
    if (!isCopy(related)) found.add(related);
    // The next one may cost a search.
    if (found.size >= limit) break;
  }
  return [...found];
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
