import { memoizeLast } from './memoize-last.js';

const numberFormatOf = memoizeLast(
  (locale: string, unit: string, maximumFractionDigits: number) =>
    new Intl.NumberFormat([locale, 'en'], { style: 'unit', unit, maximumFractionDigits }),
);

/**
 * Formats a file's size in the words of a language. It counts in steps of 1,000, as file managers
 * do.
 *
 * @param bytes - A size in bytes, above 0.
 * @param locale - A BCP 47 tag. If the engine does not know the language, the size is written as in
 *   English, where it has no words (`2.4 MB`).
 * @example
 * formatFileSize(2_400_000, 'en'); // '2.4 MB'
 */
export function formatFileSize(bytes: number, locale: string): string {
  // 999.5 kB would be rounded to 1,000 kB, which is 1 MB.
  const isLarge = bytes >= 999_500;
  const value = bytes / (isLarge ? 1e6 : 1e3);
  const format = numberFormatOf(locale, isLarge ? 'megabyte' : 'kilobyte', value < 10 ? 1 : 0);
  return format.format(Math.max(value, 0.1));
}
