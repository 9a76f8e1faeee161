import { sameLanguage } from './language.js';
import { memoizeLast } from './memoize-last.js';
import { findPublication, type Publication } from './publication.js';
import { latestFirst } from './latest-first.js';

/** How related publications are found: the publisher's list, likeness, age, or all in that order. */
export type Match = 'auto' | 'listed' | 'similar' | 'latest';

/** What to find for a list of related publications. */
export interface RelatedOptions {
  readonly match: Match;
  /** The most publications to return. */
  readonly limit: number;
  /** Only publications that share one of these topics, in any case. Empty: all. */
  readonly topics: readonly string[];
  /** Only publications in this language, a BCP 47 tag. Those that do not say theirs are left out. */
  readonly language: string | undefined;
}

const segmenterOf = memoizeLast(
  (language: string | undefined) => new Intl.Segmenter(language, { granularity: 'word' }),
);

/** Each is looked for in the whole feed: a list that is longer wants to take the reader's time. */
const MOST_LISTED = 200;

/**
 * The publications related to one, the best first and never the one itself: first those that its
 * publisher lists, in that order; then by shared topics and words of the title; then the latest.
 *
 * A listed publication from outside the feed says neither topics nor language, and passes both filters.
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
  const found = new Set<Publication>();
  for (const related of inOrder(candidates, publication, match)) {
    if (found.size >= limit) break;
    found.add(related);
  }
  return [...found];
}

/** What is not asked for is not computed. */
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
      else if (isFromElsewhere && entry.url !== publication.url) yield entry;
    }
  }
  if (isWanted('similar')) yield* bySimilarity(candidates, publication);
  if (isWanted('latest')) yield* latestFirst(candidates);
}

/** Those that share a topic or a word of the title, most alike first, then the latest. */
function bySimilarity(
  candidates: readonly Publication[],
  publication: Publication,
): readonly Publication[] {
  const own = new Set(termsOf(publication));
  const sharedBy = (other: Publication): number =>
    termsOf(other).filter((term) => own.has(term)).length;
  const likeness = new Map(candidates.map((other) => [other, sharedBy(other)]));
  const likenessOf = (other: Publication): number => likeness.get(other) ?? 0;
  // A sort keeps the order of those that are equally alike.
  return latestFirst(candidates.filter(likenessOf)).toSorted(
    (a, b) => likenessOf(b) - likenessOf(a),
  );
}

/** What tells a publication from others: its topics, and the longer words of its title for less. */
function termsOf({ title, keywords, inLanguage }: Publication): readonly string[] {
  const topics = keywords.map((topic) => `#${fold(topic)}`);
  return [...wordsOf(fold(title), inLanguage), ...topics, ...topics, ...topics];
}

/** The words of a text, without short ones of the Latin script: articles and prepositions. */
function wordsOf(text: string, language: string | undefined): readonly string[] {
  // Of a large feed all titles are looked through: most need no dictionary.
  if (/^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text)) return text.match(/\p{L}{4,}/gu) ?? [];
  // `Array.from` is another function where Prototype.js or MooTools is.
  return [...segmenterOf(language).segment(text)]
    .map(({ segment }) => segment)
    .filter((word) => /[^\P{L}\p{Script=Latin}]|\p{L}{4}/u.test(word));
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
