import { copiesOf } from '../../src/publications/copies.js';
import { sameLanguage } from '../../src/publications/language.js';
import { latestFirst } from '../../src/publications/latest-first.js';
import { indexSteps, mostSimilar } from '../../src/publications/most-similar.js';
import type { SimilarityIndex, TextOf } from '../../src/publications/most-similar.js';
import { MOST_LISTED } from '../../src/publications/listed.js';
import { findPublication, type Publication } from '../../src/publications/publication.js';
import { relatedPublications, type RelatedOptions } from '../../src/publications/related.js';

/** Reads the words of publications without a pause. */
export function indexOf(
  publications: readonly Publication[],
  textOf: TextOf = ({ abstract }) => abstract ?? '',
  asked?: Publication,
): SimilarityIndex {
  const steps = indexSteps(latestFirst(publications), textOf, asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export const TOOLS = { MOST_LISTED, copiesOf, findPublication, latestFirst, sameLanguage };

/** The related publications, as a list that does not have to wait finds them. */
export function relatedAtOnce(
  publications: readonly Publication[],
  publication: Publication,
  options: RelatedOptions,
): readonly Publication[] {
  const findSimilar = () => mostSimilar(indexOf(publications, undefined, publication), publication);
  return relatedPublications(publications, publication, options, TOOLS, findSimilar) ?? [];
}
