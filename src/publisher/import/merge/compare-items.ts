import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { hashOf, type OwnFeed } from './feed-file.js';

/** What an import changes in a feed. Each name is the title of a report. */
export interface Comparison {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly string[] }[];
  readonly removed: readonly string[];
  readonly same: number;
}

/**
 * Compares the items of a feed with those that are to replace them, by their ids.
 *
 * @param before - The feed as it is.
 * @param after - The items, each with its fields in order.
 * @param closed - The ids of reports that are not public any more, so that their titles are not said.
 */
export async function compareItems(
  before: OwnFeed | undefined,
  after: readonly JsonFeedItem[],
  closed: ReadonlySet<string>,
): Promise<Comparison> {
  const hashes = before?.hashes ?? new Map<string, string>();
  const kept = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !hashes.has(id));
  const others = after.filter(
    (item) => hashes.has(item.id) && hashes.get(item.id) !== hashOf(item),
  );
  const isSame = !others.length && [...hashes.keys()].every((id) => kept.has(id));
  const items = isSame ? [] : ((await before?.items()) ?? []);
  const old = new Map(items.map((item) => [item.id, item]));
  return {
    added: added.map(nameOf),
    changed: others.map((item) => ({
      name: nameOf(item),
      fields: changedFields(old.get(item.id) ?? item, item),
    })),
    removed: items
      .filter(({ id }) => !kept.has(id))
      .map((item) => (closed.has(item.id) ? item.id : nameOf(item))),
    same: after.length - added.length - others.length,
  };
}

/** The names of the fields that differ; those of the extension stand beside the others. */
function changedFields(before: JsonFeedItem, after: JsonFeedItem): readonly string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}

function fieldsOf({ _publication, ...item }: JsonFeedItem): Record<string, unknown> {
  return { ...item, ..._publication };
}

/** What people know a report by: its title, else its address, else its id. */
export const nameOf = ({ title, url, id }: JsonFeedItem): string => title ?? url ?? id;
