import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { Ledger, LedgerEntry } from '../state/ledger.js';
import type { OwnFeed } from './feed-file.js';
import type { GoneOptions } from './gone-items.js';

/** Stands for a source that nobody knows any more. */
const UNKNOWN = '';

/**
 * What the feed has, and no source that was read accounts for: items of sources that are named no
 * more, such as a site that moved; and all others if the state was lost. They are gone, and stay until
 * they are removed.
 *
 * @param entries - What the sources that were read account for.
 * @param isLatestOnly - Whether one of them never had all of its items.
 * @throws ImportStopped if the state was lost, and the sources have less than half of the feed.
 */
export async function lostItems(
  entries: readonly LedgerEntry[],
  isLatestOnly: boolean,
  ledger: Ledger,
  before: OwnFeed | undefined,
  { isPruned, isAccepted, pinned, closed }: Omit<GoneOptions, 'known'>,
): Promise<readonly LedgerEntry[]> {
  const ids = new Set(entries.map(({ item }) => item.id));
  const read = new Set(entries.map(({ source }) => source));
  const isLeft = ({ id }: JsonFeedItem): boolean =>
    !ids.has(id) && !closed.has(id) && (!isPruned || pinned.has(id));
  const lost: LedgerEntry[] = [];
  const add = (source: string, items: readonly JsonFeedItem[]): void => {
    for (const item of items.filter(isLeft)) lost.push({ source, isGone: true, item });
  };
  for (const source of ledger.sources) {
    if (!read.has(source)) add(source, await ledger.missing(source, ids));
  }
  if (ledger.sources.size || !before) return lost;
  const count = [...before.hashes.keys()].filter((id) => !closed.has(id)).length;
  if (!isAccepted && !isLatestOnly && entries.length < count / 2) {
    const values = { source: 'Everything that was read', count: entries.length, before: count };
    throw new ImportStopped('source-shrunk', values);
  }
  const isWhole = [...before.hashes.keys()].every((id) => ids.has(id));
  if (!isWhole) add(UNKNOWN, await before.items());
  return lost;
}
