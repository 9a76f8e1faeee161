import type { JsonFeedItem } from '../../../sources/json-feed.js';
import type { ImportPlan } from '../import-plan.js';
import type { OwnFeed } from '../merge/feed-file.js';
import { dateOf } from '../merge/item-date.js';
import { knownRows, type KnownRows } from '../merge/same-rows.js';
import type { Ledger } from '../state/ledger.js';

/** What is known of the reports that a table had. */
export interface RowsContext {
  readonly plan: ImportPlan;
  readonly ledger: Ledger;
  readonly before: OwnFeed | undefined;
  /** The ids that the feed has, and those that imports know. */
  readonly known: ReadonlySet<string>;
  /** The ids that edits and takedowns name. */
  readonly held: ReadonlySet<string>;
}

/** The rows of a table by the ids that their reports have in the feed. */
export async function rowsKnown(
  all: readonly JsonFeedItem[],
  source: string,
  { plan, ledger, before, known, held }: RowsContext,
): Promise<KnownRows> {
  // What an edit hides, or what was taken down, may be named by its title and date.
  const items = all.map((item) => {
    const { id, title } = item;
    const dated = `${id}, ${dateOf(item).slice(0, 10)}`;
    return id === title && !held.has(id) && held.has(dated) ? { ...item, id: dated } : item;
  });
  const ids = new Set(items.map(({ id }) => id));
  // Where the state is lost, the feed tells what a table had, if there is no other source.
  const isLost = !ledger.sources.size && before && plan.sources.length === 1;
  const isWhole = isLost && [...before.hashes.keys()].every((id) => ids.has(id));
  const gone = isLost
    ? isWhole
      ? []
      : (await before.items()).filter(({ id }) => !ids.has(id))
    : await ledger.missing(source, ids);
  return knownRows(items, gone, (id) => known.has(id));
}
