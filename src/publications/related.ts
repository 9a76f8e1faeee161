import { comparable } from './address.js';
import { sameLanguage } from './language.js';
import { memoizeLast } from './memoize-last.js';
import { findPublication, type Publication } from './publication.js';
import { latestFirst } from './latest-first.js';

/**
 * How to find related publications.
 *
 * - `listed`: those that the publisher lists.
 * - `similar`: those that share topics or words of the title.
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

const segmenterOf = memoizeLast(
  (language: string | undefined) => new Intl.Segmenter(language, { granularity: 'word' }),
);

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
 * those that share topics or words of the title, the most similar first; then the latest.
 *
 * The filters `topics` and `language` do not apply to listed publications from outside the feed.
 *
 * @param publications - All publications of the feed.
 * @returns An empty list if there are none.
 * @example
 * relatedPublications(feed.publications, feed.publications[0], {
 *   match: 'auto',
 *   limit: 4,
 *   topics: [],
 *   language: undefined,
 * });
 */
export function relatedPublications(
  publications: readonly Publication[],
  publication: Publication,
  { match, limit, topics, language }: RelatedOptions,
): readonly Publication[] {
  const wanted = new Set(topics.map(fold));
  const candidates = publications.filter(
    ({ id, keywords, inLanguage }) =>
      id !== publication.id &&
      (!wanted.size || keywords.some((topic) => wanted.has(fold(topic)))) &&
      (!language || (inLanguage && sameLanguage(inLanguage, language))),
  );
  const { url } = publication;
  // Where all items have one address, it is the publisher's, and tells nothing.
  const isTelling = publications.length < 2 || publications.some((one) => one.url !== url);
  const own = isTelling && url && comparable(url);
  const found = new Set<Publication>();
  for (const related of inOrder(candidates, publication, match)) {
    if (found.size >= limit) break;
    if (!own || !related.url || comparable(related.url) !== own) found.add(related);
  }
  return [...found];
}

/** Yields the candidates from the best. A generator computes only what its caller takes. */
function* inOrder(
  candidates: readonly Publication[],
  publication: Publication,
  match: Match,
): Generator<Publication> {
  const isWanted = (kind: Match): boolean => match === 'auto' || match === kind;
  if (isWanted('listed')) {
    for (const entry of publication.related.slice(0, MOST_LISTED)) {
      const isFromElsewhere = typeof entry !== 'string';
      const own = findPublication(candidates, isFromElsewhere ? entry.url : entry);
      if (own) yield own;
      else if (isFromElsewhere) yield entry;
    }
  }
  if (isWanted('similar')) yield* bySimilarity(candidates, publication);
  if (isWanted('latest')) yield* latestFirst(candidates);
}

/**
 * Sorts the candidates that share a topic or a word of the title: the most similar first, and among
 * equally similar candidates the latest first.
 */
function bySimilarity(
  candidates: readonly Publication[],
  publication: Publication,
): readonly Publication[] {
  const own = new Set(termsOf(publication));
  const sharedBy = (other: Publication): number =>
    termsOf(other).filter((term) => own.has(term)).length;
  const likeness = new Map(candidates.map((other) => [other, sharedBy(other)]));
  const likenessOf = (other: Publication): number => likeness.get(other) ?? 0;
  // The sort is stable, so equally similar candidates stay sorted by date.
  return latestFirst(candidates.filter(likenessOf)).toSorted(
    (a, b) => likenessOf(b) - likenessOf(a),
  );
}

/**
 * What likeness is measured by: the topics of a publication, three times each, and the longer words of
 * its title, once each.
 */
export function termsOf({ title, keywords, inLanguage }: Publication): readonly string[] {
  const topics = keywords.map((topic) => `#${fold(topic)}`);
  return [...wordsOf(fold(title), inLanguage), ...topics, ...topics, ...topics];
}

/**
 * The words of a text. Words of the Latin script with fewer than four letters are left out, because
 * most of them are articles and prepositions.
 */
function wordsOf(text: string, language: string | undefined): readonly string[] {
  // The segmenter is slow, a large feed has many titles, and most titles do not need it.
  if (/^[\p{sc=Latin}\p{sc=Common}]*$/u.test(text)) return text.match(/\p{L}{4,}/gu) ?? [];
  // Not `Array.from`: Prototype.js and MooTools replace it.
  return [...segmenterOf(language).segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => /[^\P{L}\p{sc=Latin}]|\p{L}{4}/u.test(word));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
