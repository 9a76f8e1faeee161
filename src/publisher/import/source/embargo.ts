import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { dateOf } from '../merge/item-date.js';

/** Somewhere on earth a day begins so long before it begins in UTC, in ms. */
const EARLIEST = 14 * 3_600_000;

/**
 * Whether the date of a report is still to come, everywhere on earth: until then, it is not public. Of
 * a month or a year, its first day counts.
 *
 * @param now - In ms since 1970.
 */
export function isAhead(item: JsonFeedItem, now = Date.now()): boolean {
  const date = dateOf(item);
  const isDay = date.length <= 10 || date.includes('T00:00:00');
  return Date.parse(date) - (isDay ? EARLIEST : 0) > now;
}
