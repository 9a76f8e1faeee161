import type { addressIn } from './address.js';
import type { sameLanguage } from './language.js';
import type { MediaObject, Publication } from './publication.js';
import { reportsIn, versionReader, type Reports } from './versions.js';

/** What a reader of one language sees of a feed with translations. */
export interface ForReader {
  /** The version in the reader's language, with the files and the related publications of all. */
  readonly publication: Publication;
  /** The other versions, one for each language. */
  readonly others: readonly Publication[];
  /** The publications of the feed, each report once. */
  readonly publications: readonly Publication[];
}

/** Each entry is kept as long as its feed. */
const known = new WeakMap<readonly Publication[], Reports>();

/**
 * Chooses what a reader sees of a feed with translations: each report in the reader's language if
 * there is such a version.
 *
 * @param named - The publication that the page names. It is shown if no version is in the reader's
 *   language, or if it is one of several.
 * @param locale - The reader's language, a BCP 47 tag.
 * @param listed - The language that a list prefers, a BCP 47 tag. Reports without it are listed in the
 *   language of the shown publication, or else as the first that the feed has.
 * @param address - The function `addressIn`. A lazy chunk cannot import it itself.
 * @param isSame - The function `sameLanguage`.
 * @example
 * forReader([english, french], english, 'fr', 'fr', addressIn, sameLanguage).publication; // French
 */
export function forReader(
  publications: readonly Publication[],
  named: Publication,
  locale: string,
  listed: string,
  address: typeof addressIn,
  isSame: typeof sameLanguage,
): ForReader {
  const reports = known.get(publications) ?? reportsIn(publications, address);
  known.set(publications, reports);
  const { find, versionsOf } = reports;
  const versionIn = versionReader(isSame);
  const own = versionIn([named, ...versionsOf(named)], locale) ?? named;
  const versions = [own, ...versionsOf(own).filter((one) => one !== own)];
  const chosen = new Map<unknown, Publication>([[versionsOf(own), own]]);
  const choose = (one: Publication): Publication => {
    const all = versionsOf(one);
    if (all.length === 1) return one;
    const choice =
      chosen.get(all) ?? versionIn(all, listed) ?? versionIn(all, own.inLanguage) ?? all[0] ?? one;
    chosen.set(all, choice);
    return choice;
  };
  const byLanguage = new Map(versions.toReversed().map((one) => [one.inLanguage, one]));
  return {
    publication: withAll(own, versions, (to) => {
      const found = find(to);
      return found && choose(found);
    }),
    others: versions.filter((one) => one !== own && byLanguage.get(one.inLanguage) === one),
    publications: publications.filter((one) => choose(one) === one),
  };
}

/**
 * A version with the files and the related publications of all, its own first.
 *
 * @param find - Finds the version of a publication that its reader sees.
 */
function withAll(
  own: Publication,
  versions: readonly Publication[],
  find: Reports['find'],
): Publication {
  const related = versions
    .flatMap((version) => version.related)
    .flatMap((entry) => {
      const found = find(entry);
      return found === own ? [] : (found?.id ?? entry);
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
