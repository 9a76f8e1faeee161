import { comparable } from '../../publications/address.js';
import { latestFirst } from '../../publications/latest-first.js';
import { indexSteps, mostSimilar, type SimilarityIndex } from '../../publications/most-similar.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications } from '../../publications/related.js';
import { plainText } from '../../publications/rich-text.js';

/** So many related reports are written out. A list shows four, if its page does not ask for more. */
export const MOST_RELATED = 6;
/** So many candidates are enough, though some are copies of the report, which a list leaves out. */
const CANDIDATES = 4 * MOST_RELATED;

/**
 * Finds the related reports of each report of a feed as the widgets do (`match="auto"`), and better:
 * their whole texts are compared.
 *
 * @param publications - All publications of the feed.
 * @returns A function that finds the related reports of one of them, the best first.
 */
export function relatedAmong(
  publications: readonly Publication[],
): (publication: Publication) => readonly Publication[] {
  const latest = latestFirst(publications);
  const find = referenceReader(publications);
  const index = indexOf(latest);
  // They tell whether all reports have one address, which then is no address of a report.
  const [first] = latest;
  const witnesses = [first, latest.find(({ url }) => url !== first?.url)].flatMap(
    (one) => one ?? [],
  );
  return (publication) => {
    const listed = publication.related.flatMap((entry) =>
      typeof entry === 'string' ? (find(entry) ?? []) : (find(entry.url) ?? entry),
    );
    const alike = mostSimilar(index, publication).slice(0, CANDIDATES);
    const best = [...new Set([...listed, ...alike, ...latest.slice(0, CANDIDATES + 1)])];
    // What is left to do is to leave out the report itself, and its copies.
    const { id, url, title } = publication;
    const related = { ...NOTHING, id, title, ...(url && { url }), related: best.map(entryOf) };
    const own = [...best.filter((one) => find(one.id) === one), publication, ...witnesses];
    return relatedPublications(own, related, LISTED, () => []) ?? [];
  };

  function entryOf(one: Publication): string | Publication {
    return find(one.id) === one ? one.id : one;
  }
}

const LISTED = { match: 'listed', limit: MOST_RELATED, topics: [], language: undefined } as const;

/** Reads the words of all reports. */
function indexOf(latest: readonly Publication[]): SimilarityIndex {
  const steps = indexSteps(latest, ({ abstract, text }) => `${abstract ?? ''} ${plainText(text)}`);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
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
