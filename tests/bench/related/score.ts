import type { Publication } from '../../../src/publications/publication.js';
import type { Ask } from './measures.js';

/** How many of the answers readers see. */
const SHOWN = 4;

/** A tag on more publications than this share of them says nothing of any two. */
const COMMON = 0.1;

/** Of a few publications, a tag may be on so many. */
const FEW = 3;

/** How good the answers of a measure are. Sums, so that feeds can be added up. */
export interface Score {
  readonly questions: number;
  /** Of the first four answers, the share that is related. */
  readonly precision: number;
  /** One divided by the place of the first related answer; 0 where there is none. */
  readonly reciprocalRank: number;
  readonly ms: number;
}

/**
 * Which publications are related: those that share a tag. A tag on one publication alone, or on more
 * than a tenth of all (and more than three), does not count.
 */
export function truthOf(
  publications: readonly Publication[],
): ReadonlyMap<Publication, ReadonlySet<Publication>> {
  const having = new Map<string, Publication[]>();
  for (const one of publications) {
    for (const tag of new Set(one.keywords.map((name) => name.trim().toLowerCase()))) {
      having.set(tag, [...(having.get(tag) ?? []), one]);
    }
  }
  const most = Math.max(FEW, publications.length * COMMON);
  const groups = [...having.values()].filter(({ length }) => length > 1 && length <= most);
  return new Map(
    publications.map((one) => [
      one,
      new Set(
        groups
          .filter((group) => group.includes(one))
          .flat()
          .filter((other) => other !== one),
      ),
    ]),
  );
}

/** Asks for each publication that has a related one, with the tags hidden. */
export function scoreOf(
  publications: readonly Publication[],
  measure: (all: readonly Publication[]) => Ask,
): Score {
  const truth = truthOf(publications);
  // A getter of the text is read here, before the clock starts.
  const hidden = publications.map((one) => ({ ...one, keywords: [] }));
  const original = new Map(hidden.map((one, index) => [one as Publication, publications[index]]));
  const ask = measure(hidden);
  let [questions, precision, reciprocalRank, ms] = [0, 0, 0, 0];
  for (const own of hidden) {
    const related = truth.get(original.get(own)!)!;
    if (!related.size) continue;
    const start = performance.now();
    const answers = ask(own);
    ms += performance.now() - start;
    const isRight = (answer: Publication): boolean => related.has(original.get(answer)!);
    questions++;
    precision += answers.slice(0, SHOWN).filter(isRight).length / SHOWN;
    const first = answers.findIndex(isRight);
    reciprocalRank += first < 0 ? 0 : 1 / (first + 1);
  }
  return { questions, precision, reciprocalRank, ms };
}

/** Adds scores up. */
export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce((sum, one) => ({
    questions: sum.questions + one.questions,
    precision: sum.precision + one.precision,
    reciprocalRank: sum.reciprocalRank + one.reciprocalRank,
    ms: sum.ms + one.ms,
  }));
}
