const RFC_3339 =
  /^\d{4}(-\d\d(-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-6]\d(\.\d+)?(Z|[+-][0-2]\d:[0-5]\d))?)?)?$/i;

/**
 * Reads a date of a feed as most feeds have it: RFC 3339, as JSON Feed 1.1 asks, or a year, a month
 * or a day alone. `readOddDate` reads what few feeds hold.
 *
 * @returns The date, which is ISO 8601. `undefined` if the text is not such a date, or if the year is
 *   before 1000: programs write such a year when they know no date.
 * @example
 * readDate('2024-11-05T09:30:00Z'); // '2024-11-05T09:30:00Z'
 * readDate('2024-11'); // '2024-11'
 * readDate('soon'); // undefined
 */
export function readDate(text: string): string | undefined {
  const day = text.slice(0, 10);
  const date = new Date(RFC_3339.test(text) ? day : NaN);
  // `Date` turns a day that its month does not have, such as 31 April, into a day of the next
  // month.
  const isRead = date.getUTCFullYear() >= 1000 && date.toISOString().startsWith(day);
  return isRead ? text.toUpperCase() : undefined;
}
