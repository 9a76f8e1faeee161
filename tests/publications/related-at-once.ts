import { latestFirst } from '../../src/publications/latest-first.js';
import { indexSteps, mostSimilar } from '../../src/publications/most-similar.js';
import type { SimilarityIndex, TextOf } from '../../src/publications/most-similar.js';
import type { Publication } from '../../src/publications/publication.js';
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

/** The related publications, as a list that does not have to wait finds them. */
export function relatedAtOnce(
  publications: readonly Publication[],
  publication: Publication,
  options: RelatedOptions,
): readonly Publication[] {
  const findSimilar = () => mostSimilar(indexOf(publications, undefined, publication), publication);
  return relatedPublications(publications, publication, options, findSimilar) ?? [];
}
