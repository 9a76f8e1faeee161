import type { JsonFeedItem } from '../../../sources/json-feed.js';
import type { StateFolder } from './state-folder.js';

/** An item as its source gave it at the last import that was written, before any edit. */
export interface LedgerEntry {
  /** Which source it is from: its name and place. */
  readonly source: string;
  /** Whether the source had it no more. */
  readonly isGone: boolean;
  readonly item: JsonFeedItem;
}

/** The entries without their items: `[source, id, isGone]` each. */
const HEADS = 'ledger.json.gz';
/** The items, one a line, in the same order. */
const ITEMS = 'ledger-items.gz';

type Head = readonly [source: string, id: string, isGone: boolean];

/**
 * What the last import took from the sources. So the next one can tell what is gone, and keep it.
 *
 * The items are only read if something is gone: there can be tens of thousands, and nearly always all
 * of them are still in the source.
 */
export class Ledger {
  private constructor(
    private readonly state: StateFolder,
    private readonly heads: readonly Head[],
  ) {}

  static async read(state: StateFolder): Promise<Ledger> {
    return new Ledger(state, ((await state.json(HEADS)) ?? []) as readonly Head[]);
  }

  static async write(state: StateFolder, entries: readonly LedgerEntry[]): Promise<void> {
    const heads = entries.map(({ source, item, isGone }): Head => [source, item.id, isGone]);
    const lines = entries.map(({ item }) => `${JSON.stringify(item)}\n`);
    await state.write(ITEMS, lines.join(''));
    await state.write(HEADS, JSON.stringify(heads));
  }

  /** All sources of which something is known. */
  get sources(): ReadonlySet<string> {
    return new Set(this.heads.map(([source]) => source));
  }

  /** The ids of all items, also of those that were gone. */
  get ids(): readonly string[] {
    return this.heads.map(([, id]) => id);
  }

  /** How many items a source had, without those that were gone, and without those that are closed. */
  countOf(source: string, closed: ReadonlySet<string>): number {
    return this.heads.filter(([own, id, isGone]) => own === source && !isGone && !closed.has(id))
      .length;
  }

  /** The items of a source that are not among `ids`. */
  async missing(source: string, ids: ReadonlySet<string>): Promise<readonly JsonFeedItem[]> {
    const places = this.heads.flatMap(([own, id], place) =>
      own === source && !ids.has(id) ? [place] : [],
    );
    if (!places.length) return [];
    const lines = ((await this.state.text(ITEMS)) ?? '').split('\n');
    return places.flatMap((place) => {
      const item = JSON.parse(lines[place] || 'null') as JsonFeedItem | null;
      // A machine that stopped between the two files left items of another import.
      return item && item.id === this.heads[place]?.[1] ? item : [];
    });
  }

  /** The items with these ids. */
  async items(ids: ReadonlySet<string>): Promise<readonly JsonFeedItem[]> {
    if (!this.ids.some((id) => ids.has(id))) return [];
    const all = await this.without(new Set());
    return all.map(({ item }) => item).filter(({ id }) => ids.has(id));
  }

  /** All entries but those with these ids. */
  async without(ids: ReadonlySet<string>): Promise<readonly LedgerEntry[]> {
    const lines = ((await this.state.text(ITEMS)) ?? '').split('\n');
    return this.heads.flatMap(([source, id, isGone], place) => {
      const item = JSON.parse(lines[place] || 'null') as JsonFeedItem | null;
      return item && !ids.has(id) ? [{ source, isGone, item }] : [];
    });
  }
}
