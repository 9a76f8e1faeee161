import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { dateOf } from '../merge/item-date.js';
import type { ImportProblem } from '../problems/import-problem.js';

/** Somewhere on earth a day begins so long before it begins in UTC, in ms. */
const EARLIEST = 14 * 3_600_000;

/**
 * Whether the date of a report is still to come, everywhere on earth: until then, it is not public. Of
 * a month or a year, its first day counts.
 *
 * @param now - In ms since 1970.
 */
function isAhead(item: JsonFeedItem, now = Date.now()): boolean {
  const date = dateOf(item);
  const isDay = date.length <= 10 || date.includes('T00:00:00');
  return Date.parse(date) - (isDay ? EARLIEST : 0) > now;
}

/**
 * What is published, and the ids of what is not yet, which are said.
 *
 * @param dated - The ids of reports whose dates the editor wrote, so that those of the source do not count.
 */
export function withoutAhead(
  items: readonly JsonFeedItem[],
  dated: ReadonlySet<string>,
  say: (problem: ImportProblem) => void,
): { readonly published: readonly JsonFeedItem[]; readonly ahead: readonly string[] } {
  const ahead = new Set(items.filter((item) => !dated.has(item.id) && isAhead(item)));
  for (const item of ahead) {
    const day = dateOf(item).slice(0, 10);
    // Neither its title nor an id that is made of it is public yet.
    const isOfTitle = item.title && item.id.startsWith(item.title);
    const name = isOfTitle ? `a report for ${day}` : item.id;
    say({ code: 'not-published', item: name, values: { status: `its day is ${day}` } });
  }
  const ids = [...ahead].map(({ id }) => id);
  return { published: items.filter((item) => !ahead.has(item)), ahead: ids };
}
