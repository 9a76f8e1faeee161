import { latestFirst } from '../../../src/publications/latest-first.js';
import { indexSteps, mostSimilar, type TextOf } from '../../../src/publications/most-similar.js';
import type { Publication } from '../../../src/publications/publication.js';
import { plainText } from '../../../src/publications/rich-text.js';
import { teaser } from '../../../src/publications/teaser.js';

/** Finds what is similar to one of some publications, the most similar first. */
export type Ask = (publication: Publication) => readonly Publication[];

const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** The former measure: how many words two titles share. */
function sharedWords(publications: readonly Publication[]): Ask {
  return (publication) => {
    const own = new Set(words(publication.title));
    const shared = new Map(
      publications.map((one) => [one, words(one.title).filter((word) => own.has(word)).length]),
    );
    const of = (one: Publication): number => shared.get(one) ?? 0;
    return latestFirst(publications.filter((one) => one !== publication && of(one))).toSorted(
      (a, b) => of(b) - of(a),
    );
  };
}

const bm25 =
  (textOf: TextOf) =>
  (publications: readonly Publication[]): Ask => {
    const steps = indexSteps(latestFirst(publications), textOf);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const index = step.value;
    return (publication) => mostSimilar(index, publication);
  };

/** What is compared: the former measure, and BM25 of more and more text. */
export const MEASURES: Readonly<Record<string, (all: readonly Publication[]) => Ask>> = {
  'words shared by titles': sharedWords,
  'BM25 of titles': bm25(() => ''),
  'BM25 of titles and teasers': bm25(({ abstract }) => abstract ?? ''),
  'BM25, teasers cut from texts': bm25((publication) => teaser(publication)),
  'BM25 of titles and texts': bm25(({ abstract, text }) => `${abstract ?? ''} ${plainText(text)}`),
};
