/** Words that add nothing: the comments of RFC 822, and the names of zones in JavaScript and Java. */
const COMMENT = /\(.*\)|\[.*\]/;
/** A day with the English name of its month, which may stand first: `5-Nov-24`, `Nov 5, 2024`. */
const NAMED =
  /^(?:[a-z]+[, ]+)?(?:(\d\d?)[ -])?([a-z]{3})(?:r?uary|ch|il|[eyt]|ust|t?ember|ober)?\.?[ -](?:(\d\d?),? )?(\d\d|\d{4})$/i;
/** A time and its zone: what follows the day, before the year or at the end. */
const CLOCK =
  /(?:T|,? )([01]?\d|2[0-3]):([0-5]?\d)(?::([0-5]?\d|60)([.,]\d+)?)? ?([a-z]*) ?(?:([+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)(?: .*?)??)?(?= \d{4}$|$)/i;

/**
 * Reads a date of a feed in a form that few feeds have: what RFC 822, RFC 2822, RFC 850, `asctime`
 * and the programming languages Go, Java, JavaScript, PHP, Python and Ruby print, beside ISO 8601. A
 * time without a zone is read as UTC. A date of figures alone that begins with the day or the month
 * is not read: nobody can tell which it is.
 *
 * @returns An ISO 8601 date. With a time, it is RFC 3339. Without a time, or with the name of a time
 *   zone that RFC 822 does not know, it is as precise as the text is clear. `undefined` if the text
 *   is not a date, or if the year is before 1000: programs write such a year when they know no date.
 * @example
 * readOddDate('Tue, 5 Nov 24 09:30:00 EST'); // '2024-11-05T09:30:00-05:00'
 * readOddDate('05/11/2024'); // undefined
 */
export function readOddDate(text: string): string | undefined {
  const plain = text.replace(COMMENT, ' ').replace(/\s+/g, ' ').trim();
  const [clock = '', hours, minutes = '', seconds = '', fraction = '', name = '', offset] =
    CLOCK.exec(plain) ?? [];
  const day = plain
    .replace(clock, '')
    .replace(/^(\d{4})\/(\d\d)\//, '$1-$2-')
    .replace(NAMED, fromNamed);
  const date = new Date(/^\d{4}(?:-\d\d){0,2}$/.test(day) ? day : NaN);
  // `Date` turns a day that its month does not have, such as 31 April, into a day of the next month.
  if (!(date.getUTCFullYear() >= 1000 && date.toISOString().startsWith(day))) return undefined;
  const zone = zoneOf(name, offset);
  if (!hours || !zone) return day;
  const time = [hours, minutes, seconds].map(twoFigures).join(':');
  return day.length < 10 ? undefined : `${day}T${time}${fraction.replace(',', '.')}${zone}`;
}

/** The ISO 8601 form of a day that `NAMED` found; empty if there is no such day. */
function fromNamed(_: string, before = '', month: string, after = before, year: string): string {
  // RFC 2822, section 4.3: years of two figures are those from 1950 to 2049.
  const century = year.length > 2 ? '' : year < '50' ? '20' : '19';
  const written = `${twoFigures(after)} ${month} ${century}${year} `;
  const date = new Date(`${written}GMT`);
  const isDay = date.toUTCString().toLowerCase().includes(written.toLowerCase());
  return isDay ? date.toISOString().slice(0, 10) : '';
}

/** The offset of a time zone, also by its name in RFC 822; empty if it has none there. */
function zoneOf(name: string, offset: string | undefined): string {
  if (offset) return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  if (/^(?:z|ut|utc|gmt|)$/i.test(name)) return 'Z';
  const [, place, season] = /^([ecmp])([sd])t$/.exec(name.toLowerCase()) ?? [];
  // Eastern time is five hours behind, each next zone one more, and summer time one less.
  return place ? `-0${String((season === 's' ? 5 : 4) + 'ecmp'.indexOf(place))}:00` : '';
}

function twoFigures(number: string): string {
  return number.padStart(2, '0');
}
