import type { MediaObject } from './publication.js';

/** Files with one name: one text in several languages and formats. */
export interface Edition {
  readonly name: string;
  /** Files of one language stand together, those in the reader's language first. */
  readonly files: readonly MediaObject[];
}

/**
 * Groups files by their names (JSON Feed 1.1, "Attachments"), in the order of the first file of each.
 *
 * @param title - The name of files without a name.
 * @param locale - The reader's language, a BCP 47 tag.
 * @example
 * editionsOf(others, 'Safe journeys', 'fr').map(({ name }) => name); // ['Full report', 'Summary']
 */
export function editionsOf(
  files: readonly MediaObject[],
  title: string,
  locale: string,
): readonly Edition[] {
  const [own = ''] = locale.split('-');
  const editions = new Map<string, Map<string, MediaObject[]>>();
  for (const file of files) {
    const { name = title, inLanguage = '' } = file;
    // The reader's language stands first, even if it comes last.
    const languages = editions.get(name) ?? new Map<string, MediaObject[]>([[own, []]]);
    const language = inLanguage.split('-')[0] === own ? own : inLanguage;
    const together = languages.get(language) ?? [];
    together.push(file);
    editions.set(name, languages.set(language, together));
  }
  return Array.from(editions, ([name, languages]) => ({
    name,
    files: [...languages.values()].flat(),
  }));
}
