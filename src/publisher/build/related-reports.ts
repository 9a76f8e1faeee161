import { latestFirst } from '../../publications/latest-first.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications, termsOf } from '../../publications/related.js';

/** So many related reports are written out. A list shows four, if its page does not ask for more. */
export const MOST_RELATED = 6;
/** So many candidates are enough that `relatedPublications` finds what it would among all. */
const CANDIDATES = 4 * MOST_RELATED;

/**
 * Finds the related reports of each report of a feed as the widgets do, and in one pass: each report
 * is compared only with those that share a topic or a word with it.
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
  const byReference = new Map<string, Publication>();
  for (const one of publications.toReversed()) if (one.url) byReference.set(one.url, one);
  for (const one of publications.toReversed()) byReference.set(one.id, one);
  const holders = new Map<string, number[]>();
  for (const [index, one] of latest.entries()) {
    for (const term of termsOf(one)) {
      const known = holders.get(term);
      if (known) known.push(index);
      else holders.set(term, [index]);
    }
  }
  const shared = new Uint16Array(latest.length);
  return (publication) => {
    const listed = publication.related.flatMap((entry) =>
      typeof entry === 'string'
        ? (byReference.get(entry) ?? [])
        : (byReference.get(entry.url ?? '') ?? []),
    );
    shared.fill(0);
    for (const term of new Set(termsOf(publication))) {
      for (const index of holders.get(term) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    }
    const candidates = new Set([
      ...listed,
      ...mostOf(shared, CANDIDATES).flatMap((index) => latest[index] ?? []),
      ...latest.slice(0, CANDIDATES),
    ]);
    const own = versionsOf(publication);
    const others = [...candidates].filter((one) => {
      const versions = versionsOf(one);
      const spoken = versions.find(({ inLanguage }) => inLanguage === publication.inLanguage);
      return versions !== own && (versions.length < 2 || one === (spoken ?? versions[0]));
    });
    return relatedPublications([...others, publication], publication, {
      match: 'auto',
      limit: MOST_RELATED,
      topics: [],
      language: undefined,
    });
  };
}

/** The places of the largest numbers above 0; of equal ones, the first. */
function mostOf(numbers: Uint16Array, most: number): readonly number[] {
  const bySize: (number[] | undefined)[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    if (number) (bySize[number] ??= []).push(index);
  }
  const found: number[] = [];
  for (const places of bySize.toReversed()) {
    for (const place of places ?? []) if (found.length < most) found.push(place);
    if (found.length >= most) break;
  }
  return found;
}
