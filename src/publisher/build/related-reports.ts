import { copiesOf } from '../../publications/copies.js';
import { sameLanguage } from '../../publications/language.js';
import { latestFirst } from '../../publications/latest-first.js';
import { MOST_LISTED } from '../../publications/listed.js';
import { findPublication, type Publication } from '../../publications/publication.js';
import { relatedPublications } from '../../publications/related.js';
import { plainText } from '../../publications/rich-text.js';
import { versionReader, type Reports } from '../../publications/versions.js';
import { similarAmong } from './similar-reports.js';

/** So many related reports are written out. A list shows four, if its page does not ask for more. */
export const MOST_RELATED = 6;
/** So many candidates are enough, though some are copies of the report, which a list leaves out. */
const CANDIDATES = 4 * MOST_RELATED;

/**
 * Finds the related reports of each report of a feed as the widgets do (`match="auto"`), and better:
 * their whole texts are compared. Each report is related once, in the language of the publication if there
 * is such a version, and never a version of the publication itself.
 *
 * @param publications - All publications of the feed.
 * @param reports - The same, put together by `reportsIn`.
 * @returns A function that finds the related reports of one of them, the best first.
 */
export function relatedAmong(
  publications: readonly Publication[],
  { find, versionsOf }: Reports,
): (publication: Publication) => readonly Publication[] {
  const latest = latestFirst(publications);
  const versionIn = versionReader(sameLanguage);
  // Several of the most similar may be versions of one report.
  const mostVersions = publications.reduce(
    (most, one) => Math.max(most, versionsOf(one).length),
    1,
  );
  const similarTo = similarAmong(latest, wholeText, CANDIDATES * mostVersions);
  // They tell whether all reports have one address, which then is no address of a report.
  const [first] = latest;
  const witnesses = [first, latest.find(({ url }) => url !== first?.url)].flatMap(
    (one) => one ?? [],
  );
  return (publication) => {
    const own = versionsOf(publication);
    const versions = [publication, ...own.filter((one) => one !== publication)];
    const listed = versions
      .flatMap((version) => version.related)
      .flatMap((entry) =>
        typeof entry === 'string' ? (find(entry) ?? []) : (find(entry.url) ?? entry),
      );
    const shown = (one: Publication): readonly Publication[] => {
      const all = versionsOf(one);
      if (all.length < 2) return [one];
      return all === own ? [] : [versionIn(all, publication.inLanguage) ?? all[0] ?? one];
    };
    const alike = firstOf(similarTo(publication), shown, CANDIDATES);
    const newest = firstOf(latest, shown, CANDIDATES + 1);
    const best = [...new Set([...listed.flatMap(shown), ...alike, ...newest])];
    // What is left to do is to leave out the report itself, and its copies.
    const { id, url, title } = publication;
    const related = { ...NOTHING, id, title, ...(url && { url }), related: best.map(entryOf) };
    const inFeed = [...best.filter((one) => find(one.id) === one), publication, ...witnesses];
    return relatedPublications(inFeed, related, LISTED, TOOLS, () => []) ?? [];
  };

  function entryOf(one: Publication): string | Publication {
    return find(one.id) === one ? one.id : one;
  }
}

const TOOLS = { MOST_LISTED, copiesOf, findPublication, latestFirst, sameLanguage };

const LISTED = { match: 'listed', limit: MOST_RELATED, topics: [], language: undefined } as const;

/** The first publications that are shown of a long list. */
function firstOf(
  publications: readonly Publication[],
  shown: (one: Publication) => readonly Publication[],
  count: number,
): readonly Publication[] {
  const found = new Set<Publication>();
  for (const one of publications) {
    if (found.size === count) break;
    for (const version of shown(one)) found.add(version);
  }
  return [...found];
}

const wholeText = ({ abstract, text }: Publication): string =>
  `${abstract ?? ''} ${plainText(text)}`;

const NOTHING = { text: [], authors: [], keywords: [], encodings: [], translations: [] };
