const RFC_3339 =
  /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:(?<=.{10})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-6]\d(?:\.\d+)?)?\s?(Z|[+-][0-2]\d:?[0-5]\d)?)?$/i;

/**
 * Reads a date of a feed.
 *
 * JSON Feed 1.1 asks for RFC 3339. Many feeds also hold a year or a month alone, a date without a
 * time, or a time without a zone (read as UTC). `readOddDate` reads what few feeds hold.
 *
 * @returns An ISO 8601 date. With a time, it is RFC 3339. Without a time, it is as precise as the
 *   text. `undefined` if the text is not such a date, or if the year is before 1000: programs write
 *   such a year when they know no date.
 * @example
 * readDate('2024-11-05 09:30'); // '2024-11-05T09:30:00Z'
 * readDate('2024-11'); // '2024-11'
 * readDate('soon'); // undefined
 */
export function readDate(text: string): string | undefined {
  const [, day = '', time, seconds = ':00', zone = ''] = RFC_3339.exec(text) ?? [];
  const date = new Date(day);
  // `Date` turns a day that its month does not have, such as 31 April, into a day of the next
  // month.
  if (!(date.getUTCFullYear() >= 1000 && date.toISOString().startsWith(day))) return undefined;
  const offset = /\d/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  return time ? `${day}T${time}${seconds}${offset}` : day;
}
