import type { TextOf } from '../../publications/most-similar.js';
import type { Publication } from '../../publications/publication.js';
import { similarIndex, type Asked } from './similar-index.js';

const NOTHING: Asked = { words: new Uint32Array(), worths: new Float64Array() };

/**
 * Finds the most similar publications of each one of a large feed, as `mostSimilar` does, to the last
 * place. It reads each text once, and asks for all publications in a hundredth of the time.
 *
 * @param publications - All publications, each with an id of its own. Of two equally similar ones, the
 *   one that stands first here is first.
 * @param textOf - What to compare beside titles and topics.
 * @param most - How many to find for each.
 * @returns A function that finds those of one of the publications, the most similar first.
 */
export function similarAmong(
  publications: readonly Publication[],
  textOf: TextOf,
  most: number,
): (publication: Publication) => readonly Publication[] {
  const { starts, places, shares, asked } = similarIndex(publications, textOf);
  const placeOf = new Map(publications.map((one, place) => [one, place]));
  const scores = new Float64Array(publications.length);
  return (publication) => {
    const own = placeOf.get(publication) ?? -1;
    scores.fill(0);
    const { words, worths } = asked[own] ?? NOTHING;
    for (const [index, word] of words.entries()) {
      const worth = worths[index] ?? 0;
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? 0; at < end; at++) {
        const place = places[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + worth * (shares[at] ?? 0);
      }
    }
    return highest(scores, own, most).flatMap((place) => publications[place] ?? []);
  };
}

/** The places of the highest scores above 0, without one place. Of equal ones, the first is first. */
function highest(scores: Float64Array, without: number, most: number): readonly number[] {
  const best: number[] = [];
  const scoreAt = (at: number): number => scores[best[at] ?? -1] ?? 0;
  let least = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score <= least || place === without) continue;
    let at = best.length;
    while (at > 0 && scoreAt(at - 1) < score) at -= 1;
    best.splice(at, 0, place);
    if (best.length > most) best.pop();
    if (best.length === most) least = scoreAt(most - 1);
  }
  return best;
}
