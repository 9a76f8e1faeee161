import { sameLanguage } from './language.js';
import type { MediaObject, Publication } from './publication.js';

/** A publication's files in the order of use for one reader. */
export interface Downloads {
  /** The file to offer first. */
  readonly first: MediaObject;
  /** All other files, in the publisher's order. */
  readonly others: readonly MediaObject[];
  /** True where the files say their languages and none of them is the reader's. */
  readonly foreign: boolean;
}

/**
 * The files of a publication, the reader's language first; else the publication's own language;
 * else the publisher's first.
 *
 * @param locale - The reader's language, a BCP 47 tag.
 * @returns `undefined` where there is no file.
 */
export function downloadsFor(publication: Publication, locale: string): Downloads | undefined {
  const { encodings, inLanguage } = publication;
  const readable = encodings.find((file) => isIn(file, locale));
  const own = inLanguage ? encodings.find((file) => isIn(file, inLanguage)) : undefined;
  const first = readable ?? own ?? encodings[0];
  if (!first) return undefined;
  return {
    first,
    others: encodings.filter((file) => file !== first),
    foreign: !readable && encodings.every((file) => file.inLanguage),
  };
}

function isIn(file: MediaObject, language: string): boolean {
  return file.inLanguage !== undefined && sameLanguage(file.inLanguage, language);
}
