import {
  damping,
  mostHaving,
  MOST_WORDS,
  rarity,
  readWords,
  type TextOf,
} from '../../publications/most-similar.js';
import type { Publication } from '../../publications/publication.js';

/** The words of one publication, as their numbers, and how often each stands there. */
interface Row {
  readonly words: Uint32Array;
  readonly weights: Float32Array;
}

/** The words that stand for a publication, and what each is worth, the most first. */
export interface Asked {
  readonly words: Uint32Array;
  readonly worths: Float64Array;
}

/** The words of all publications. */
interface Reading {
  readonly rows: readonly Row[];
  /** How much the length of each publication damps its words. */
  readonly dampings: Float64Array;
  /** How much each word tells. 0 for those that tell nothing. */
  readonly rarities: Float64Array;
  /** How many publications have each word. */
  readonly having: readonly number[];
}

/** What is known of the words of all publications, by the places of these. */
export interface SimilarIndex extends WordPlaces {
  readonly asked: readonly Asked[];
}

/** Reads the words of all publications. What tells nothing is not kept. */
export function similarIndex(publications: readonly Publication[], textOf: TextOf): SimilarIndex {
  const reading = readAll(publications, textOf);
  const asked = reading.rows.map((row, place) => mostTelling(row, place, reading));
  return { ...placesOfWords(reading), asked };
}

function readAll(publications: readonly Publication[], textOf: TextOf): Reading {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const lengths: number[] = [];
  const rows = publications.map((publication): Row => {
    const own = new Map<number, number>();
    const length = readWords(publication, textOf, (word, weight) => {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      const known = own.get(number) ?? 0;
      if (!known) having[number] = (having[number] ?? 0) + 1;
      own.set(number, known + weight);
    });
    lengths.push(length);
    return rowOf(own);
  });
  const count = publications.length;
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / count;
  const rarities = new Float64Array(numbers.size);
  for (const [word, number] of numbers) {
    const found = having[number] ?? 0;
    // A word of one publication is shared by none.
    if (found > 1 && found <= mostHaving(word, count)) rarities[number] = rarity(found, count);
  }
  const dampings = Float64Array.from(lengths, (length) => damping(length, meanLength));
  return { rows, dampings, rarities, having };
}

function rowOf(own: ReadonlyMap<number, number>): Row {
  const words = new Uint32Array(own.size);
  const weights = new Float32Array(own.size);
  let index = 0;
  for (const [word, weight] of own) {
    words[index] = word;
    weights[index] = weight;
    index += 1;
  }
  return { words, weights };
}

/**
 * For each word that tells something, the publications that have it, and what it counts there: those of
 * word 5 stand from `starts[5]` to before `starts[6]`.
 */
interface WordPlaces {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly shares: Float64Array;
}

function placesOfWords({ rows, dampings, rarities, having }: Reading): WordPlaces {
  const starts = new Uint32Array(having.length + 1);
  for (const [word, found] of having.entries()) {
    starts[word + 1] = (starts[word] ?? 0) + (rarities[word] ? found : 0);
  }
  const next = starts.slice();
  const places = new Uint32Array(starts.at(-1) ?? 0);
  const shares = new Float64Array(places.length);
  for (const [place, { words, weights }] of rows.entries()) {
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0;
      if (!rarities[word]) continue;
      const at = next[word] ?? 0;
      places[at] = place;
      shares[at] = shareOf(weights[index] ?? 0, dampings[place] ?? 0);
      next[word] = at + 1;
    }
  }
  return { starts, places, shares };
}

const shareOf = (weight: number, ownDamping: number): number => weight / (weight + ownDamping);

function mostTelling(
  { words, weights }: Row,
  place: number,
  { dampings, rarities }: Reading,
): Asked {
  const worths = new Float64Array(words.length);
  const telling: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const tells = rarities[words[index] ?? 0] ?? 0;
    if (!tells) continue;
    worths[index] = tells * shareOf(weights[index] ?? 0, dampings[place] ?? 0);
    telling.push(index);
  }
  telling.sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0));
  const best = telling.slice(0, MOST_WORDS);
  return {
    words: Uint32Array.from(best, (index) => words[index] ?? 0),
    worths: Float64Array.from(best, (index) => worths[index] ?? 0),
  };
}
