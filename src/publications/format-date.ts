import { memoizeLast } from './memoize-last.js';

const dateFormatOf = memoizeLast(
  (locale: string, precision: number) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: precision > 4 ? 'long' : undefined,
      day: precision > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    }),
);

/**
 * Formats a publication's date in the words of a language, as precisely as the date is known, and
 * without its time.
 *
 * The day is the one that the publisher wrote. The reader's time zone does not move it.
 *
 * @param date - ISO 8601, from the year alone to a full date and time.
 * @param locale - A BCP 47 tag.
 * @example
 * formatDate('2024-11', 'en'); // 'November 2024'
 */
export function formatDate(date: string, locale: string): string {
  const day = date.slice(0, 10);
  return dateFormatOf(locale, day.length).format(new Date(day));
}
