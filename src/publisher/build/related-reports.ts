import { latestFirst } from '../../publications/latest-first.js';
import { indexSteps, mostSimilar, type SimilarityIndex } from '../../publications/most-similar.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications } from '../../publications/related.js';
import { plainText } from '../../publications/rich-text.js';

/** So many related reports are written out. A list shows four, if its page does not ask for more. */
export const MOST_RELATED = 6;
/** So many candidates are enough that `relatedPublications` finds what it would among all. */
const CANDIDATES = 4 * MOST_RELATED;

/**
 * Finds the related reports of each report of a feed as the widgets do, but by their whole texts.
 *
 * @param publications - All publications of the feed.
 * @param versionsOf - All versions of a report. Of another report, the one in the report's language is
 *   taken, else the first; the report's own versions are not related to it.
 * @returns A function that finds the related reports of one, the best first.
 */
export function relatedAmong(
  publications: readonly Publication[],
  versionsOf: (publication: Publication) => readonly Publication[],
): (publication: Publication) => readonly Publication[] {
  const latest = latestFirst(publications);
  const index = indexOf(latest);
  const byReference = new Map<string, Publication>();
  for (const one of publications.toReversed()) if (one.url) byReference.set(one.url, one);
  for (const one of publications.toReversed()) byReference.set(one.id, one);
  return (publication) => {
    const own = versionsOf(publication);
    const isShown = (one: Publication): boolean => {
      const versions = versionsOf(one);
      const spoken = versions.find(({ inLanguage }) => inLanguage === publication.inLanguage);
      return versions.length < 2 || (versions !== own && one === (spoken ?? versions[0]));
    };
    const listed = publication.related.flatMap(
      (entry) => byReference.get(typeof entry === 'string' ? entry : (entry.url ?? '')) ?? [],
    );
    const similar = mostSimilar(index, publication).filter(isShown);
    const candidates = new Set([
      ...listed.filter(isShown),
      ...similar.slice(0, CANDIDATES),
      ...firstOf(latest, isShown),
    ]);
    return (
      relatedPublications(
        [...candidates, publication],
        publication,
        { match: 'auto', limit: MOST_RELATED, topics: [], language: undefined },
        () => similar,
      ) ?? []
    );
  };
}

function indexOf(publications: readonly Publication[]): SimilarityIndex {
  const steps = indexSteps(publications, ({ text }) => plainText(text));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The first candidates of a long list. */
function firstOf(
  publications: readonly Publication[],
  isShown: (publication: Publication) => boolean,
): readonly Publication[] {
  const found: Publication[] = [];
  for (const one of publications) {
    if (found.length >= CANDIDATES) break;
    if (isShown(one)) found.push(one);
  }
  return found;
}
