import { isSpoken } from './language.js';
import { memoizeLast } from './memoize-last.js';

const dateFormatOf = memoizeLast(
  (locale: string, precision: number) =>
    new Intl.DateTimeFormat(locale, {
      // The years and months of other calendars only overlap those that were written. Those of
      // Thailand are the same ones, with other numbers.
      calendar: precision > 7 || /\bth\b/i.test(locale) ? undefined : 'gregory',
      year: 'numeric',
      month: precision > 4 ? 'long' : undefined,
      day: precision > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    }),
);

/**
 * Formats a publication's date in the words of a language, as precisely as the date is known, and
 * without its time. A whole date is shown in the calendar of the language, and a year or a month
 * alone in the calendar in which it was written.
 *
 * The day is the one that the publisher wrote. The reader's time zone does not move it.
 *
 * @param date - ISO 8601, from the year alone to a full date and time.
 * @param locale - A BCP 47 tag. If the engine does not know the language, the date has no words
 *   (`2024-11-05`).
 * @example
 * formatDate('2024-11', 'en'); // 'November 2024'
 */
export function formatDate(date: string, locale: string): string {
  const day = date.slice(0, 10);
  return isSpoken(locale) ? dateFormatOf(locale, day.length).format(new Date(day)) : day;
}
