import { memoizeLast } from './memoize-last.js';

/** To make a formatter takes far longer than to use it. */
const formatterOf = memoizeLast(
  (locale: string, precision: number) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: precision > 4 ? 'long' : undefined,
      day: precision > 7 ? 'numeric' : undefined,
      timeZone: 'UTC',
    }),
);

/**
 * A publication's date in the words of a language, as precise as it is known and without its time.
 *
 * The day is the one that the publisher wrote: the reader's own time zone does not move it.
 *
 * @param date - ISO 8601, from the year alone to a full date and time.
 * @param locale - A BCP 47 tag.
 */
export function formatDate(date: string, locale: string): string {
  const day = date.slice(0, 10);
  return formatterOf(locale, day.length).format(new Date(day));
}

/** Publications, the latest first; those without a date come last, in their own order. */
export function latestFirst<Dated extends { readonly datePublished?: string }>(
  publications: readonly Dated[],
): readonly Dated[] {
  // To read a date takes longer than all else: each is read once.
  const times = new Map(publications.map((one) => [one, timestamp(one.datePublished)]));
  const timeOf = (one: Dated): number => times.get(one) ?? 0;
  return publications.toSorted((a, b) => timeOf(b) - timeOf(a));
}

function timestamp(date: string | undefined): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? -8.64e15 : time;
}
