import type { addressIn } from './address.js';
import type { sameLanguage } from './language.js';
import type { Publication } from './publication.js';
import { referenceReader } from './reference-reader.js';

/** The reports of a feed, each with its versions. */
export interface Reports {
  /** Finds the publication that a reference is to, by its id or its url. */
  readonly find: ReturnType<typeof referenceReader>;
  /**
   * All versions of a publication's report, in the order of the feed; the publication alone if it
   * has no other. It is the same list for all versions of a report that has several.
   */
  readonly versionsOf: (publication: Publication) => readonly Publication[];
}

/**
 * Puts the versions of each report of a feed together: publications of which one names another as its
 * translation, and all that are linked so. References to what the feed does not hold are passed over.
 * It takes time in proportion to the feed.
 *
 * @param address - The function `addressIn`. A lazy chunk cannot import it itself.
 * @example
 * reportsIn([english, french], addressIn).versionsOf(french); // [english, french]
 */
export function reportsIn(
  publications: readonly Publication[],
  address: typeof addressIn,
): Reports {
  const find = referenceReader(publications, address);
  const groups = new Map<Publication, Publication[]>();
  const groupOf = (one: Publication): Publication[] => {
    const group = groups.get(one) ?? [one];
    groups.set(one, group);
    return group;
  };
  for (const one of publications) {
    for (const to of one.translations) {
      // The smaller one first, so that no publication moves often.
      const [small, large] = [groupOf(one), groupOf(find(to) ?? one)].sort(
        (one, other) => one.length - other.length,
      ) as [Publication[], Publication[]];
      if (small === large) continue;
      for (const version of small) {
        large.push(version);
        groups.set(version, large);
      }
    }
  }
  // Filled again, they are in the order of the feed.
  for (const group of groups.values()) group.length = 0;
  for (const one of publications) groups.get(one)?.push(one);
  return { find, versionsOf: (one) => groups.get(one) ?? [one] };
}

/**
 * Makes a function that finds the first version in a language. The exact tag comes first, so `pt-BR`
 * before `pt`.
 *
 * @param isSame - The function `sameLanguage`. A lazy chunk cannot import it itself.
 * @returns The function. It returns `undefined` if there is none, or if no language is asked for.
 * @example
 * versionReader(sameLanguage)([english, french], 'fr-CA'); // french
 */
export function versionReader(
  isSame: typeof sameLanguage,
): (versions: readonly Publication[], language: string | undefined) => Publication | undefined {
  // To compare two tags takes far longer than to look up what came of it.
  const known = new Map<string, boolean>();
  return (versions, language) =>
    versions.find(({ inLanguage }) => language && inLanguage === language) ??
    versions.find(({ inLanguage }) => {
      if (!language || !inLanguage) return false;
      const pair = `${inLanguage} ${language}`;
      const isIn = known.get(pair) ?? isSame(inLanguage, language);
      known.set(pair, isIn);
      return isIn;
    });
}
