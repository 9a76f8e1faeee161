import { speaking } from './language.js';
import { memoizeLast } from './memoize-last.js';

const listFormatOf = memoizeLast((locale: string) => speaking(new Intl.ListFormat(locale), locale));

/**
 * The language for dates and lists beside words: the reader's if the engine knows it, else that of
 * the words.
 *
 * @param locale - The reader's language, a BCP 47 tag.
 * @param wordsLocale - The language of the words.
 */
export function formatLocaleOf(locale: string, wordsLocale: string): string {
  return listFormatOf(locale) ? locale : wordsLocale;
}

/**
 * Joins names as a language does it (`A, B and C`), in parts, so that each name can keep its own
 * direction.
 *
 * @param locale - A BCP 47 tag. If the engine does not know the language, the names have commas
 *   between them and no word.
 * @returns The names (`element`) and the words between them (`literal`), in reading order.
 * @example
 * formatNames(['A', 'B'], 'en').map(({ value }) => value); // ['A', ' and ', 'B']
 */
export function formatNames(
  names: readonly string[],
  locale: string,
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  const format = listFormatOf(locale) ?? new Intl.ListFormat('en', { type: 'unit' });
  return format.formatToParts(names);
}
