import { comparedWords, fold } from './compared-words.js';
import type { Publication } from './publication.js';

/** How soon more of the same word counts no more (`k1` of BM25). */
const SATURATION = 2;

/** How much a long text is held against its words (`b` of BM25), from 0 to 1. */
const LENGTH = 0.75;

/** A word of the title counts like so many words of the text. */
const TITLE = 2;

/** A topic counts like a word that stands there so often: the publisher chose it. */
const TOPIC = 100;

/** A word in more publications than this share of them tells nothing: most are articles. */
const TELLING = 0.2;

/** The same for words of up to three Latin letters. The rest of them are names, such as `UN`. */
const TELLING_SHORT = 0.05;

/** So many publications may have a word in any feed, also in a short one. */
const FEW = 3;

/** How many of its words stand for a publication: those that tell the most. */
const MOST_WORDS = 40;

/** What is known of the words of many publications, for `mostSimilar`. */
export interface SimilarityIndex {
  readonly publications: readonly Publication[];
  readonly textOf: TextOf;
  /** For each word, the publications that have it: the place of each, and then its weight there. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** How many words each publication has. Topics do not count. */
  readonly lengths: readonly number[];
}

/** The text of a publication that is compared beside its title and its topics. */
export type TextOf = (publication: Publication) => string;

/**
 * Reads the words of publications, one publication a step, so that a browser can pause between two.
 *
 * @param publications - Of two equally similar publications, the one that stands first here is
 *   first. So the latest should stand first.
 * @param textOf - What to compare beside titles and topics.
 * @param asked - The only publication that the index will be asked for: only its words are kept,
 *   which takes a third of the time. `undefined` for an index that can be asked for all.
 * @returns The index, when all steps are done.
 * @example
 * const steps = indexSteps(latestFirst(feed.publications), ({ text }) => plainText(text));
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * mostSimilar(step.value, feed.publications[0]);
 */
export function* indexSteps(
  publications: readonly Publication[],
  textOf: TextOf,
  asked?: Publication,
): Generator<undefined, SimilarityIndex> {
  const places = new Map<string, number[]>();
  if (asked) readWords(asked, textOf, (word) => places.set(word, []));
  const lengths: number[] = [];
  for (const publication of publications) {
    const place = lengths.length;
    const length = readWords(publication, textOf, (word, weight) => {
      let found = places.get(word);
      if (!found && asked) return;
      if (!found) places.set(word, (found = []));
      const last = found.length - 1;
      if (found[last - 1] === place) found[last] = (found[last] ?? 0) + weight;
      else found.push(place, weight);
    });
    lengths.push(length);
    yield;
  }
  return { publications, textOf, places, lengths };
}

/**
 * Sorts publications by how similar they are to one of them, the most similar first (BM25, as in
 * Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009). What they share counts the
 * more, the fewer publications have it, and the more they speak of it.
 *
 * @param index - The index of all publications.
 * @param publication - One of them, or another one.
 * @returns Those that share a topic or a telling word with it, without the publication itself.
 */
export function mostSimilar(
  { publications, textOf, places, lengths }: SimilarityIndex,
  publication: Publication,
): readonly Publication[] {
  const count = publications.length;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / count;
  const saturated = (weight: number, length: number): number =>
    weight / (weight + SATURATION * (1 - LENGTH + (LENGTH * length) / (meanLength || 1)));

  const isSame = (other: Publication | undefined): boolean => other?.id === publication.id;
  const weights = new Map<string, number>();
  const length = readWords(publication, textOf, (word, weight) =>
    weights.set(word, (weights.get(word) ?? 0) + weight),
  );
  const asked = [...weights].flatMap(([word, weight]) => {
    const found = places.get(word) ?? [];
    const having = found.length / 2;
    // A word of nobody else would take the place of one that is shared.
    if (!having || (having === 1 && isSame(publications[found[0] ?? 0]))) return [];
    if (having > mostHaving(word, count)) return [];
    const rarity = Math.log(1 + (count - having + 0.5) / (having + 0.5));
    return [{ found, worth: rarity * saturated(weight, length) }];
  });
  asked.sort((a, b) => b.worth - a.worth);

  const scores = new Float64Array(count);
  for (const { found, worth } of asked.slice(0, MOST_WORDS)) {
    for (let at = 0; at < found.length; at += 2) {
      const place = found[at] ?? 0;
      const share = saturated(found[at + 1] ?? 0, lengths[place] ?? 0);
      scores[place] = (scores[place] ?? 0) + worth * share;
    }
  }
  const scored = publications.map((one, place) => ({ one, score: scores[place] ?? 0 }));
  return scored
    .filter(({ one, score }) => score > 0 && !isSame(one))
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** In how many of some publications a word or a topic may be, and still tell something. */
function mostHaving(word: string, count: number): number {
  if (word.startsWith('#')) return count;
  return /^[\p{sc=Latin}\d]{1,3}$/u.test(word)
    ? count * TELLING_SHORT
    : Math.max(FEW, count * TELLING);
}

/**
 * Reads the words of a publication, and its topics. A topic is no word: a sign stands before it.
 *
 * @param take - Takes each word with its weight, as often as it stands there.
 * @returns How many words there are.
 */
function readWords(
  publication: Publication,
  textOf: TextOf,
  take: (word: string, weight: number) => unknown,
): number {
  const title = comparedWords(publication.title);
  const text = comparedWords(textOf(publication));
  for (const word of title) take(word, TITLE);
  for (const word of text) take(word, 1);
  for (const topic of publication.keywords) take(`#${fold(topic).trim()}`, TOPIC);
  return TITLE * title.length + text.length;
}
