import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { Ledger, LedgerEntry } from '../state/ledger.js';

/** What the editor decided about what a source has no more. */
export interface GoneOptions {
  /** Removes what is gone. */
  readonly isPruned: boolean;
  /** Believes a source that has nothing, or less than half of last time. */
  readonly isAccepted: boolean;
  /** Items that an edit holds fast. */
  readonly pinned: ReadonlySet<string>;
  /** Items of which their source says that they are not public. They leave the feed at once. */
  readonly closed: ReadonlySet<string>;
  /** All items that the feed has, or imports know. */
  readonly known: ReadonlySet<string>;
}

/**
 * Puts the items that a source has together with those that it had and has no more: they stay until
 * the editor removes them, since sources are down, are moved and are edited by mistake. Only what the
 * source says is not public does not stay, and is no reason to doubt the source.
 *
 * @param source - Which source it is: its name and place.
 * @param words - The source in a sentence.
 * @param isLatestOnly - Whether the source never had all of them, so that none is gone.
 * @throws ImportStopped if the source is empty or has less than half of last time, and nobody has
 *   accepted that.
 */
export async function withGoneItems(
  source: string,
  words: string,
  items: readonly JsonFeedItem[],
  isLatestOnly: boolean,
  ledger: Ledger,
  { isPruned, isAccepted, pinned, closed, known }: GoneOptions,
): Promise<readonly LedgerEntry[]> {
  const before = ledger.countOf(source, closed);
  const count = items.length;
  const isAllClosed = before === 0 && [...closed].some((id) => known.has(id));
  if (!isAccepted && count === 0 && !isAllClosed) {
    throw new ImportStopped('source-empty', { source: words });
  }
  if (!isAccepted && !isLatestOnly && count < before / 2) {
    throw new ImportStopped('source-shrunk', { source: words, count, before });
  }
  const ids = new Set(items.map(({ id }) => id));
  const missing = (await ledger.missing(source, ids)).filter(
    ({ id }) => !closed.has(id) && (isLatestOnly || !isPruned || pinned.has(id)),
  );
  return [
    ...items.map((item) => ({ source, isGone: false, item })),
    ...missing.map((item) => ({ source, isGone: !isLatestOnly, item })),
  ];
}

/** The items that no source has now. One that another source has is not gone. */
export function goneItems(entries: readonly LedgerEntry[]): readonly JsonFeedItem[] {
  const there = new Set(entries.flatMap(({ isGone, item }) => (isGone ? [] : item.id)));
  return entries
    .filter(({ isGone, item }) => isGone && !there.has(item.id))
    .map(({ item }) => item);
}
