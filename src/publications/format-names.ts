import { isSpoken } from './language.js';
import { memoizeLast } from './memoize-last.js';

const listFormatOf = memoizeLast((locale: string) =>
  isSpoken(locale) ? new Intl.ListFormat(locale) : new Intl.ListFormat('en', { type: 'unit' }),
);

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
  return listFormatOf(locale).formatToParts(names);
}
