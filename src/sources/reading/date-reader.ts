import type { SourceProblemCode } from '../json-feed.js';
import { latinFigures } from './latin-figures.js';
import { datePartsOf, type DateParts } from './date-parts.js';

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
  const found = plain.length < 80 ? datePartsOf(plain, order) : undefined;
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

/** The date in ISO 8601. Empty if there is no such day. */
function written({ year, month, day, time = '' }: DateParts): string {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const real = new Date(year >= 1000 ? date : NaN);
  // `Date` turns a day that its month does not have, such as 31 April, into a day of the next month.
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date + time : '';
}
