import { comparable } from '../../publications/address.js';
import { latestFirst } from '../../publications/latest-first.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications, termsOf } from '../../publications/related.js';

/** So many related reports are written out. A list shows four, if its page does not ask for more. */
export const MOST_RELATED = 6;
/** So many candidates are enough, though some are copies of the report, which a list leaves out. */
const CANDIDATES = 4 * MOST_RELATED;

/**
 * Finds the related reports of each report of a feed as the widgets do (`match="auto"`), and in one pass:
 * each report is compared only with those that share a topic or a word with it.
 *
 * @param publications - All publications of the feed.
 * @returns A function that finds the related reports of one of them, the best first.
 */
export function relatedAmong(
  publications: readonly Publication[],
): (publication: Publication) => readonly Publication[] {
  const latest = latestFirst(publications);
  const find = referenceReader(publications);
  const terms = latest.map((one) => termsOf(one));
  const holders = new Map<string, number[]>();
  for (const [index, list] of terms.entries()) {
    for (const term of list) {
      const known = holders.get(term);
      if (known) known.push(index);
      else holders.set(term, [index]);
    }
  }
  const places = new Map(latest.map((one, index) => [one, index]));
  const likeness = new Uint32Array(latest.length);
  // They tell whether all reports have one address, which then is no address of a report.
  const [first] = latest;
  const witnesses = [first, latest.find(({ url }) => url !== first?.url)].flatMap(
    (one) => one ?? [],
  );
  return (publication) => {
    const sharing: number[] = [];
    for (const term of new Set(terms[places.get(publication) ?? -1])) {
      for (const index of holders.get(term) ?? []) {
        if (!likeness[index]) sharing.push(index);
        likeness[index] = (likeness[index] ?? 0) + 1;
      }
    }
    const alike = mostOf(sharing, likeness, CANDIDATES + 1).flatMap((index) => latest[index] ?? []);
    for (const index of sharing) likeness[index] = 0;
    const listed = publication.related.flatMap((entry) =>
      typeof entry === 'string' ? (find(entry) ?? []) : (find(entry.url) ?? entry),
    );
    const best = [...new Set([...listed, ...alike, ...latest.slice(0, CANDIDATES + 1)])];
    // What is left to do is to leave out the report itself, and its copies.
    const { id, url, title } = publication;
    const related = { ...NOTHING, id, title, ...(url && { url }), related: best.map(entryOf) };
    return relatedPublications(
      [...best.filter((one) => places.has(one)), publication, ...witnesses],
      related,
      { match: 'listed', limit: MOST_RELATED, topics: [], language: undefined },
    );
  };

  function entryOf(one: Publication): string | Publication {
    return places.has(one) ? one.id : one;
  }
}

const NOTHING = { text: [], authors: [], keywords: [], encodings: [] };

/** Reads references to reports of a feed, as `findPublication` does, for as many as there are. */
export function referenceReader(
  publications: readonly Publication[],
): (reference: string | undefined) => Publication | undefined {
  const byId = new Map<string, Publication>();
  const byAddress = new Map<string, Publication>();
  for (const one of publications.toReversed()) {
    byId.set(one.id, one);
    if (one.url) byAddress.set(comparable(one.url), one);
  }
  return (reference) =>
    reference === undefined
      ? undefined
      : (byId.get(reference) ?? byAddress.get(comparable(parseUrl(reference)?.href ?? reference)));
}

/** The places with the largest numbers; of equal ones, the first places. */
function mostOf(places: readonly number[], numbers: Uint32Array, most: number): readonly number[] {
  const byNumber: (number[] | undefined)[] = [];
  for (const place of places) (byNumber[numbers[place] ?? 0] ??= []).push(place);
  const found: number[] = [];
  for (const equal of byNumber.toReversed()) {
    if (!equal) continue;
    found.push(
      ...Uint32Array.from(equal)
        .sort()
        .slice(0, most - found.length),
    );
    if (found.length >= most) break;
  }
  return found;
}
