import type { comparable } from './address.js';
import type { sameLanguage } from './language.js';
import type { parseUrl } from './parse-url.js';
import type { MediaObject, Publication } from './publication.js';

/** The functions that these are made with. A lazy chunk cannot import them itself. */
export interface Tools {
  readonly comparable: typeof comparable;
  readonly parseUrl: typeof parseUrl;
  readonly sameLanguage: typeof sameLanguage;
}

/** What a reader of one language sees of a feed with translations. */
export interface ForReader {
  /** The version in the reader's language, with the files and the related publications of all. */
  readonly publication: Publication;
  /** The other versions, one for each language. */
  readonly others: readonly Publication[];
  /** The publications of the feed, each report once. */
  readonly publications: readonly Publication[];
}

/** The reports of a feed, each with its versions in the order of the feed. */
export interface Reports {
  /** Finds a publication as `findPublication` does. */
  readonly find: (reference: string) => Publication | undefined;
  /** All versions of a publication's report; the publication alone if it has no other. */
  readonly versionsOf: (publication: Publication) => readonly Publication[];
}

/** Each entry is kept as long as its feed. */
const known = new WeakMap<readonly Publication[], Reports>();

/**
 * Puts the versions of each report of a feed together: publications of which one names another as its
 * translation, and all that are linked so. References to publications that the feed does not hold are
 * passed over. It takes time in proportion to the feed.
 */
export function reportsIn(
  publications: readonly Publication[],
  tools: Omit<Tools, 'sameLanguage'>,
): Reports {
  let reports = known.get(publications);
  if (!reports) known.set(publications, (reports = readReports(publications, tools)));
  return reports;
}

function readReports(
  publications: readonly Publication[],
  { comparable, parseUrl }: Omit<Tools, 'sameLanguage'>,
): Reports {
  const ids = new Map<string, Publication>();
  const urls = new Map<string, Publication>();
  for (const one of publications.toReversed()) {
    ids.set(one.id, one);
    if (one.url) urls.set(comparable(one.url), one);
  }
  const find = (to: string): Publication | undefined =>
    ids.get(to) ?? urls.get(comparable(parseUrl(to)?.href ?? to));
  const groups = new Map<Publication, Publication[]>();
  const groupOf = (one: Publication): Publication[] => {
    const group = groups.get(one) ?? [one];
    groups.set(one, group);
    return group;
  };
  for (const one of publications) {
    for (const to of one.translations) {
      const other = find(to) ?? one;
      let [small, large] = [groupOf(one), groupOf(other)];
      if (small === large) continue;
      // So no publication moves often.
      if (small.length > large.length) [small, large] = [large, small];
      for (const version of small) {
        large.push(version);
        groups.set(version, large);
      }
    }
  }
  const places = new Map(publications.map((one, index) => [one, index]));
  const placeOf = (one: Publication): number => places.get(one) ?? 0;
  for (const group of new Set(groups.values())) group.sort((a, b) => placeOf(a) - placeOf(b));
  return { find, versionsOf: (one) => groups.get(one) ?? [one] };
}

/**
 * Chooses what a reader sees of a feed with translations: each report in the reader's language if
 * there is such a version.
 *
 * @param named - The publication that the page names. It is shown if no version is in the reader's
 *   language, or if it is one of several.
 * @param locale - The reader's language, a BCP 47 tag.
 * @param listed - The language that a list prefers, a BCP 47 tag.
 * @example
 * forReader([english, french], english, 'fr', 'fr', tools).publication.inLanguage; // 'fr'
 */
export function forReader(
  publications: readonly Publication[],
  named: Publication,
  locale: string,
  listed: string,
  tools: Tools,
): ForReader {
  const { find, versionsOf } = reportsIn(publications, tools);
  const same = new Map<string, boolean>();
  const isIn = ({ inLanguage = '' }: Publication, language: string): boolean => {
    const pair = `${inLanguage} ${language}`;
    const isSame = same.get(pair) ?? (!!inLanguage && tools.sameLanguage(inLanguage, language));
    same.set(pair, isSame);
    return isSame;
  };
  const versionIn = (versions: readonly Publication[], language: string): Publication | undefined =>
    versions.find(({ inLanguage }) => inLanguage === language) ??
    versions.find((one) => isIn(one, language)) ??
    versions[0];

  const own = versionIn([named, ...versionsOf(named)], locale) ?? named;
  const versions = [own, ...versionsOf(own).filter((one) => one !== own)];
  const chosen = new Map<unknown, Publication | undefined>([[versionsOf(own), own]]);
  const choose = (one: Publication): Publication => {
    const all = versionsOf(one);
    if (all.length === 1) return one;
    const choice = chosen.get(all) ?? versionIn(all, listed) ?? one;
    chosen.set(all, choice);
    return choice;
  };
  const byLanguage = new Map(versions.toReversed().map((one) => [one.inLanguage, one]));
  return {
    publication: versions.length > 1 ? withAll(own, versions, find, choose) : own,
    others: versions.filter((one) => one !== own && byLanguage.get(one.inLanguage) === one),
    publications: publications.filter((one) => choose(one) === one),
  };
}

/** A version with the files and the related publications of all, its own first. */
function withAll(
  own: Publication,
  versions: readonly Publication[],
  find: Reports['find'],
  choose: (publication: Publication) => Publication,
): Publication {
  const related = versions
    .flatMap((version) => version.related)
    .flatMap((entry) => {
      const isFromElsewhere = typeof entry !== 'string';
      const inFeed = find(isFromElsewhere ? (entry.url ?? '') : entry);
      const choice = inFeed && choose(inFeed);
      return choice === own ? [] : (choice?.id ?? entry);
    });
  return Object.defineProperties({} as Publication, {
    // Its text is read when it is needed.
    ...Object.getOwnPropertyDescriptors(own),
    encodings: { value: filesOf(own, versions), enumerable: true },
    related: { value: [...new Set(related)], enumerable: true },
  });
}

/**
 * The files of all versions. A file that does not name its language has that of its version, unless
 * several versions have it.
 */
function filesOf(own: Publication, versions: readonly Publication[]): readonly MediaObject[] {
  const all = versions.flatMap(({ encodings }) => encodings);
  const languages = new Map(
    all.map(({ contentUrl, inLanguage }) => [inLanguage && contentUrl, inLanguage]),
  );
  const files = new Map<string, MediaObject>();
  for (const version of versions) {
    for (const file of version.encodings) {
      const { contentUrl } = file;
      const before = files.get(contentUrl);
      const inLanguage = languages.get(contentUrl) ?? (before ? undefined : version.inLanguage);
      const name = file.name ?? (version === own ? undefined : version.title);
      files.set(contentUrl, { ...(before ?? { ...file, name }), inLanguage });
    }
  }
  return [...files.values()];
}
