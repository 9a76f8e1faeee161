import { memoizeLast } from './memoize-last.js';

const formatterOf = memoizeLast(
  (locale: string, unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }),
);

/**
 * A size in the words of a language, such as `2.4 MB`, in steps of 1,000 as file managers count.
 *
 * @param bytes - A size in bytes, above 0.
 * @param locale - A BCP 47 tag.
 */
export function fileSize(bytes: number, locale: string): string {
  // 999.5 kB would be rounded to 1,000 kB: it is 1 MB.
  const isLarge = bytes >= 999_500;
  const value = bytes / (isLarge ? 1e6 : 1e3);
  const formatter = formatterOf(locale, isLarge ? 'megabyte' : 'kilobyte', value < 10 ? 1 : 0);
  return formatter.format(Math.max(value, 0.1));
}
