import { sameLanguage } from './language.js';
import type { MediaObject, Publication } from './publication.js';

/** A publication's files, in the order for one reader. */
export interface Downloads {
  /** The file to offer first. */
  readonly first: MediaObject;
  /** All other files, in the publisher's order. */
  readonly others: readonly MediaObject[];
  /** True if every file names its one language, and no file is in the reader's language. */
  readonly isInOtherLanguage: boolean;
}

/**
 * Chooses the file that a reader should be offered first.
 *
 * It is the first of these that exists: a file in the reader's language, a file in several
 * languages (`mul`), a file in the publication's own language, the publisher's first file. Of several
 * such files, it is one of the publisher's first edition: files with one name are one edition (JSON
 * Feed 1.1, "Attachments"), and stand where its first file stands. `sameLanguage` compares the
 * languages.
 *
 * @param locale - The reader's language, a BCP 47 tag.
 * @returns `undefined` if the publication has no file.
 * @example
 * // A publication with an English file and a Thai file:
 * downloadsFor(publication, 'th')?.first.inLanguage; // 'th'
 * downloadsFor(publication, 'fr')?.isInOtherLanguage; // true
 */
export function downloadsFor(publication: Publication, locale: string): Downloads | undefined {
  const { encodings, inLanguage } = publication;
  const fileIn = (language: string | undefined): MediaObject | undefined => {
    const files = encodings.filter(
      (file) => language && file.inLanguage && sameLanguage(file.inLanguage, language),
    );
    // The first edition that has such a file may have it last.
    let first: MediaObject | undefined;
    encodings.some(({ name }) => (first = files.find((file) => file.name === name)));
    return first;
  };
  const readable = fileIn(locale) ?? fileIn('mul');
  const first = readable ?? fileIn(inLanguage) ?? encodings[0];
  if (!first) return undefined;
  return {
    first,
    others: encodings.filter((file) => file !== first),
    isInOtherLanguage: !readable && encodings.every((file) => file.inLanguage),
  };
}
