const ISO =
  /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:(?<=.{10})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-6]\d(?:\.\d+)?)?\s?(Z|[+-][0-2]\d:?[0-5]\d)?)?$/i;
const RFC_822 = /^(?:\w+, *)?(\d+ \w{3} \d{4}) (\d\d:\d\d)(:\d\d)? ?(GMT|UTC?|Z|[+-]\d{4})?$/;

/**
 * Reads a date as JSON Feed wants it (RFC 3339), and those that feeds have instead: a date without
 * a time, a time without a zone (taken as UTC), RFC 822.
 *
 * @returns ISO 8601: RFC 3339 where a time is known, else the date as precise as it was given;
 *   `undefined` for what is no date, and for years before 1000: they are a program's zero.
 */
export function readDate(text: string): string | undefined {
  const iso = ISO.exec(text);
  const [, day = '', time, seconds = ':00', zone = ''] = iso ?? RFC_822.exec(text) ?? [];
  const date = new Date(iso ? day : `${day} GMT`);
  if (!(date.getUTCFullYear() >= 1000)) return undefined;
  const read = date.toISOString().slice(0, iso ? day.length : 10);
  // A day that its month does not have became one of the next.
  if (iso ? read !== day : date.getUTCDate() !== parseInt(day)) return undefined;
  const offset = /\d/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z';
  return time ? `${read}T${time}${seconds}${offset}` : read;
}
