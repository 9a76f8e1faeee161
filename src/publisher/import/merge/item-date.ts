import type { JsonFeedItem } from '../../../sources/json-feed.js';

/**
 * When a report was published, as precise as it is known: a whole date, a day, a month or a year.
 * Empty if nobody knows. Dates of these forms can be compared as texts, if they are in UTC.
 */
export function dateOf({ date_published: date, _publication: extension }: JsonFeedItem): string {
  const { issued } = extension ?? {};
  if (!date) return typeof issued === 'string' ? issued : '';
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
