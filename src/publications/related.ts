import { sameLanguage } from './language.js';
import { findPublication, type Publication } from './publication.js';
import { byLatest } from './publication-date.js';

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
      const isStranger = typeof entry !== 'string';
      const own = findPublication(candidates, isStranger ? entry.url : entry);
      if (own) yield own;
      else if (isStranger && entry.url !== publication.url) yield entry;
    }
  }
  if (isWanted('similar')) yield* bySimilarity(candidates, publication);
  if (isWanted('latest')) yield* candidates.toSorted(byLatest);
}

/** Those that share a topic or a word of the title, most alike first, then the latest. */
function bySimilarity(
  candidates: readonly Publication[],
  publication: Publication,
): readonly Publication[] {
  const own = new Set(termsOf(publication));
  return candidates
    .map((other) => ({ other, shared: termsOf(other).filter((term) => own.has(term)).length }))
    .filter(({ shared }) => shared)
    .sort((a, b) => b.shared - a.shared || byLatest(a.other, b.other))
    .map(({ other }) => other);
}

/** What tells a publication from others: its topics, and the longer words of its title for less. */
function termsOf({ title, keywords, inLanguage }: Publication): readonly string[] {
  const topics = keywords.map((topic) => `#${fold(topic)}`);
  const words = new Intl.Segmenter(inLanguage, { granularity: 'word' }).segment(fold(title));
  return [
    // `Array.from` is another function where Prototype.js or MooTools is.
    ...[...words]
      .map(({ segment }) => segment)
      // Short words of the Latin script are articles and prepositions.
      .filter((word) => /[^\P{L}\p{Script=Latin}]|\p{L}{4}/u.test(word)),
    ...topics,
    ...topics,
    ...topics,
  ];
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
