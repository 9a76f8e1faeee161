import type { SourceProblemCode } from '../json-feed.js';
import { monthNamed } from './month-names.js';

/** What a text says about a day. */
export interface ReadDate {
  /**
   * As precise as the text: `2024`, `2024-11`, `2024-11-05`, or with a time, as RFC 3339. Absent if
   * the text says no date, or if it is not clear which.
   */
  readonly date?: string;
  /** Why there is none, though the text should be one. */
  readonly problem?: Extract<
    SourceProblemCode,
    'date-unclear' | 'date-unreadable' | 'year-unlikely'
  >;
  /** With `year-unlikely`: the year of the text, less 543, if it is of the Buddhist calendar. */
  readonly year?: number;
}

/** The options of `readDate`. */
export interface DateOptions {
  /** Whether the day or the month stands first in dates such as `05/11/2024`. */
  readonly order?: 'dmy' | 'mdy' | undefined;
  /** The language of the publication (BCP 47): Thai years are 543 ahead. */
  readonly language?: string | undefined;
}

/** What people write where there is no date, in the five languages of the table's columns. */
const NO_DATE =
  /^(?:[-–—?.]*|n\/?a|n\.? ?d\.?|s\.? ?[df]\.?|undated|no date|unknown|sans date|sin fecha|sem data|بدون تاريخ|د\. ?ت\.?|null|none)$/i;

/** The first years that no report of today has, and the last of the Buddhist calendar. */
const LATEST = 2100;
const BUDDHIST = { from: 2400, to: 2699, ahead: 543 };

/**
 * Reads a date of a source, with its precision. It invents nothing: a year stays a year.
 *
 * It reads EDTF (level 0, and the marks of level 1 for what is not certain), ISO 8601, RFC 3339, RFC
 * 822, SQL, Excel's serial numbers, names of months in English, French, Spanish, Portuguese and
 * Arabic, figures of other scripts, and Thai years. An interval is over at its end, so that is its
 * date.
 *
 * @example
 * readDate('11/2024'); // { date: '2024-11' }
 * readDate('5 novembre 2024'); // { date: '2024-11-05' }
 * readDate('05/11/2024'); // { problem: 'date-unclear' }
 * readDate('05/11/2024', { order: 'dmy' }); // { date: '2024-11-05' }
 * readDate('๒๕๖๗', { language: 'th' }); // { date: '2024' }
 * readDate('n.d.'); // {}
 */
export function readDate(text: string, { order, language }: DateOptions = {}): ReadDate {
  const plain = latinFigures(text).replace(/\s+/g, ' ').trim();
  if (NO_DATE.test(plain)) return {};
  const found = plain.length < 80 ? partsOf(plain, order) : undefined;
  if (found === 'unclear') return { problem: 'date-unclear' };
  if (!found) return { problem: 'date-unreadable' };
  const isBuddhist = found.year >= BUDDHIST.from && found.year <= BUDDHIST.to;
  const isThai = isBuddhist && /^th\b/i.test(language ?? '');
  const parts = isThai ? { ...found, year: found.year - BUDDHIST.ahead } : found;
  if (parts.year > LATEST) {
    return {
      problem: 'year-unlikely',
      ...(isBuddhist && { year: parts.year - BUDDHIST.ahead }),
    };
  }
  const date = written(parts);
  return date ? { date } : { problem: 'date-unreadable' };
}

interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** With the zone, as RFC 3339 has it after the day: `T09:30:00Z`. */
  readonly time?: string | undefined;
}

/** A time and its zone at the end of a date. */
const CLOCK =
  /(?:T|,? )(\d\d?):(\d\d)(?::(\d\d)(\.\d+)?)? ?(z|utc?|gmt|[ecmp][sd]t|[+-]\d\d:?(?:\d\d)?)?$/i;

function partsOf(text: string, order: DateOptions['order']): Parts | 'unclear' | undefined {
  const [clock = '', hours, minutes, seconds = '00', fraction = '', zone] = CLOCK.exec(text) ?? [];
  const parts = dayOf(text.slice(0, text.length - clock.length), order);
  if (!hours || typeof parts !== 'object' || !parts.day) return parts;
  const offset = offsetOf(zone);
  if (Number(hours) > 23 || Number(minutes) > 59 || !offset) return parts;
  return {
    ...parts,
    time: `T${hours.padStart(2, '0')}:${minutes}:${seconds}${fraction}${offset}`,
  };
}

/** The offset of a zone, in RFC 3339. A time without a zone is read as UTC. */
function offsetOf(zone = 'z'): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign) return Number(hours) < 24 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : undefined;
  const [, place, season] = /^([ecmp])([sd])t$/.exec(zone.toLowerCase()) ?? [];
  // Eastern time is five hours behind, each next zone one more, and summer time one less.
  return place ? `-0${(season === 's' ? 5 : 4) + 'ecmp'.indexOf(place)}:00` : 'Z';
}

/** A day, a month or a year, without a time. */
function dayOf(whole: string, order: DateOptions['order']): Parts | 'unclear' | undefined {
  // EDTF: what is not certain (`2024?`), and brackets of library catalogues.
  const text = whole.replace(/^\[(.*)\]$/, '$1').replace(/[?~%]+$/, '').replace(/^©\s*/, '');
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

function inFigures(text: string, order: DateOptions['order']): Parts | 'unclear' | undefined {
  const [, y, m, d] =
    /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (y) {
    // From 21 on, EDTF has seasons and quarters in the month's place.
    const month = Number(m ?? 0) > 20 ? undefined : m;
    return parts(y, month, month && d);
  }
  const month = /^(\d\d?)[-/.](\d{4})$/.exec(text);
  if (month) return parts(month[2] ?? '', month[1]);
  const [, a = '', sign, b = '', year = ''] = /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)$/.exec(text) ?? [];
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
function inWords(text: string): Parts | undefined {
  const words = text.toLowerCase().split(/[\s,/-]+|\.(?=\s|$)/u).filter(Boolean);
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
    return last.length === 2 ? parts(`${last < '50' ? 20 : 19}${last}`, String(month), first) : undefined;
  }
  return year ? parts(year, String(month), day) : undefined;
}

/** The days since 1900 that Excel counts, in a cell that is not formatted as a date. */
function serial(text: string): Parts | undefined {
  if (!/^[1-9]\d{4}(?:\.\d+)?$/.test(text)) return undefined;
  const day = new Date((Math.floor(Number(text)) - 25_569) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

function parts(year: string, month?: string, day?: string): Parts {
  return {
    year: Number(year),
    month: month ? Number(month) : undefined,
    day: day ? Number(day) : undefined,
  };
}

/** The date in ISO 8601. Empty if there is no such day. */
function written({ year, month, day, time = '' }: Parts): string {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const real = new Date(year >= 1000 ? date : NaN);
  // `Date` turns a day that its month does not have, such as 31 April, into a day of the next month.
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date + time : '';
}

/** The figures of Arabic, Persian, Thai, Lao, Khmer, Burmese and the scripts of India, as `0` to `9`. */
function latinFigures(text: string): string {
  return text.replace(/\p{Nd}/gu, (figure) => {
    let zero = figure.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String((code - zero) % 10);
  });
}
