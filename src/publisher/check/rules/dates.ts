import type { Complaint } from '../finding.js';
import type { CheckedFeed } from '../feed-item.js';
import { quoted } from '../quoting.js';

/** Fewer dates are at the same time of day by chance. */
const LEAST = 3;

/** A time of the second half of the day in UTC: where it is midnight, the next day has begun. */
const EVENING =
  /^(\d{4}-\d\d-\d\d)T((?:1[3-9]|2[0-3]):(?:00|15|30|45)):00(?:\.0+)?(?:Z|[+-]00:00)$/;

/**
 * Dates that are a midnight of the publisher's own zone, written in UTC: readers see the day before.
 *
 * One date alone may be the time at which a report came out. That all dates of a feed have the same
 * time, or two times an hour apart, as in summer and winter, is no chance.
 */
export function* dates({ items }: CheckedFeed): Iterable<Complaint> {
  const dated = items.filter(({ publication }) => publication?.datePublished?.includes('T'));
  const evenings = dated.map(({ publication }) => EVENING.exec(publication?.datePublished ?? ''));
  const minutes = new Set(evenings.map((found) => minuteOf(found?.[2])));
  const isMidnight =
    dated.length >= LEAST &&
    !minutes.has(NaN) &&
    Math.max(...minutes) - Math.min(...minutes) <= 60 &&
    minutes.size <= 2;
  if (!isMidnight) return;
  for (const [index, { path }] of dated.entries()) {
    const [, day = '', time = ''] = evenings[index] ?? [];
    yield {
      code: 'midnight-elsewhere',
      path: `${path}.date_published`,
      what: `the time of its date is ${time} in UTC, as in all reports: midnight in another time zone`,
      effect: `Readers see the day before: ${day} in place of ${dayAfter(day)}.`,
      repair: `If ${quoted(dayAfter(day))} is the day, write "date_published": "${dayAfter(day)}T00:00:00Z" at {place}.`,
    };
  }
}

function minuteOf(time: string | undefined): number {
  const [hours = NaN, minutes = NaN] = (time ?? '').split(':').map(Number);
  return time ? hours * 60 + minutes : NaN;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
