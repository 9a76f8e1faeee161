import { monthNamed } from './month-names.js';

/** Whether the day or the month stands first in dates such as `05/11/2024`. */
type Order = 'dmy' | 'mdy' | undefined;

/** The parts of a date that a text names. */
export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** With the zone, as RFC 3339 has it after the day: `T09:30:00Z`. */
  readonly time?: string | undefined;
}

/** A time and its zone at the end of a date. */
const CLOCK =
  /(?:T|,? )(\d\d?):(\d\d)(?::(\d\d)(\.\d+)?)? ?(z|utc?|gmt|[ecmp][sd]t|[+-]\d\d:?(?:\d\d)?)?$/i;

/**
 * Finds the parts of a date in a text with the figures 0 to 9.
 *
 * @returns `unclear` if nobody can tell the day from the month; `undefined` if the text is no date.
 */
export function datePartsOf(text: string, order: Order): DateParts | 'unclear' | undefined {
  const [clock = '', hours, minutes, seconds = '00', fraction = '', zone] = CLOCK.exec(text) ?? [];
  const parts = dayOf(text.slice(0, text.length - clock.length), order);
  if (!hours || typeof parts !== 'object' || !parts.day) return parts;
  const offset = offsetOf(zone);
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  if (!isTime || !offset) return parts;
  return {
    ...parts,
    time: `T${hours.padStart(2, '0')}:${minutes}:${seconds}${fraction}${offset}`,
  };
}

/** The offset of a zone, in RFC 3339. A time without a zone is read as UTC. */
function offsetOf(zone = 'z'): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign)
    return Number(hours) < 24 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : undefined;
  const [, place, season] = /^([ecmp])([sd])t$/.exec(zone.toLowerCase()) ?? [];
  // Eastern time is five hours behind, each next zone one more, and summer time one less.
  return place ? `-0${(season === 's' ? 5 : 4) + 'ecmp'.indexOf(place)}:00` : 'Z';
}

/** A day, a month or a year, without a time. */
function dayOf(whole: string, order: Order): DateParts | 'unclear' | undefined {
  // EDTF: what is not certain (`2024?`), and brackets of library catalogues.
  const text = whole
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/[?~%]+$/, '')
    .replace(/^©\s*/, '');
  const interval = /^(\d{4}.*|\.\.)?(?: ?[/–—] ?)(\d{4}.*|\.\.)?$/.exec(text);
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) return { year: Number(years[2]) };
  if (interval && (text.length > 7 || text.includes('..'))) {
    const [start, end] = [interval[1], interval[2]].map((one) => (one === '..' ? '' : one));
    const side = end || start;
    return side && side !== text ? dayOf(side, order) : undefined;
  }
  return inFigures(text, order) ?? inWords(text) ?? serial(text);
}

function inFigures(text: string, order: Order): DateParts | 'unclear' | undefined {
  const [, y, m, d] =
    /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (y) {
    // From 21 on, EDTF has seasons and quarters in the month's place.
    const month = Number(m ?? 0) > 20 ? undefined : m;
    return parts(y, month, month && d);
  }
  const month = /^(\d\d?)[-/.](\d{4})$/.exec(text);
  if (month) return parts(month[2] ?? '', month[1]);
  const [, a = '', sign, b = '', year = ''] =
    /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)$/.exec(text) ?? [];
  if (!sign) return undefined;
  const isYear = year.length === 4;
  const full = isYear ? year : year < '50' ? `20${year}` : `19${year}`;
  // Where dots stand between figures, the day is first.
  const first = sign === '.' && isYear ? 'dmy' : order;
  if (Number(a) > 12 && isYear) return parts(full, b, a);
  if (Number(b) > 12 && isYear) return parts(full, a, b);
  if (a === b && isYear) return parts(full, a, b);
  if (!first) return 'unclear';
  return first === 'dmy' ? parts(full, b, a) : parts(full, a, b);
}

/** A date with the name of its month: `Tue, 5 Nov 2024`, `November 5, 2024`, `5 de noviembre de 2024`. */
function inWords(text: string): DateParts | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s,/-]+|\.(?=\s|$)/u)
    .filter(Boolean);
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  // Some months have two words: تشرين الثاني.
  const month = months[0] ?? monthNamed(words.filter((word) => !/\d/.test(word)).join(' '));
  const figures = words.flatMap((word) => /^(\d+)(?:st|nd|rd|th|er|[ºªo])?$/.exec(word)?.[1] ?? []);
  const year = figures.find(({ length }) => length === 4) ?? '';
  const day = figures.find(({ length }) => length < 3);
  if (!month || months.length > 1 || figures.length > 2 || words.length > 6) return undefined;
  if (!year && figures.length === 2) {
    const [first = '', last = ''] = figures;
    // RFC 2822, section 4.3: years of two figures are those from 1950 to 2049.
    return last.length === 2
      ? parts(`${last < '50' ? 20 : 19}${last}`, String(month), first)
      : undefined;
  }
  return year ? parts(year, String(month), day) : undefined;
}

/** The days since 1900 that Excel counts, in a cell that is not formatted as a date. */
function serial(text: string): DateParts | undefined {
  if (!/^[1-9]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const day = new Date((Math.floor(Number(text)) - 25_569) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

function parts(year: string, month?: string, day?: string): DateParts {
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
  };
}
