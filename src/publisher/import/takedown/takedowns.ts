import { dirname, join } from 'node:path';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { replaceFile } from '../../files/replace-file.js';
import { hashOf } from '../merge/feed-file.js';
import { identityOf } from '../merge/identity.js';
import { ImportStopped, type ImportProblem } from '../problems/import-problem.js';
import { readJsonFile } from '../settings/read-json-file.js';
import type { LedgerEntry } from '../state/ledger.js';

/** The file of what was taken down. It stands beside the feed, to be kept with it. */
export const takedownsBeside = (feed: string): string => join(dirname(feed), 'takedowns.json');

/**
 * What was taken down: the ids, for people, and hashes of ids, addresses and DOIs, for programs. So the
 * file says no more of a report than it must, and the same report of another source stays out too.
 */
export class Takedowns {
  private constructor(
    readonly ids: ReadonlySet<string>,
    private readonly hashes: ReadonlySet<string>,
  ) {}

  static async read(file: string): Promise<Takedowns> {
    const stop = (reason: string): never => {
      throw new ImportStopped('edits-unreadable', { file, reason });
    };
    const json = (await readJsonFile(file, false, stop)) ?? {};
    const texts = (key: string): ReadonlySet<string> => {
      const list = json[key] ?? [];
      const isList = Array.isArray(list) && list.every((each) => typeof each === 'string');
      return isList
        ? new Set(list as readonly string[])
        : stop(`its "${key}" must be a list of texts`);
    };
    return new Takedowns(texts('ids'), texts('hashes'));
  }

  /** Whether a report was taken down, by its id. */
  hasId(id: string): boolean {
    return this.ids.has(id);
  }

  /** Whether an item is a report that was taken down, from whichever source it comes. */
  has(item: JsonFeedItem): boolean {
    return this.ids.has(item.id) || hashesOf(item).some((hash) => this.hashes.has(hash));
  }

  /** Adds reports, and writes the file. */
  add(items: readonly JsonFeedItem[], file: string): void {
    const ids = new Set([...this.ids, ...items.map(({ id }) => id)]);
    const hashes = new Set([...this.hashes, ...items.flatMap(hashesOf)]);
    const json = { ids: [...ids].sort(), hashes: [...hashes].sort() };
    replaceFile(file, `${JSON.stringify(json, null, 2)}\n`);
  }
}

const hashesOf = (item: JsonFeedItem): readonly string[] => identityOf(item).map(hashOf);

/** Without what was taken down. A source that still has it is told of, and the report is not named. */
export function withoutTakedowns(
  entries: readonly LedgerEntry[],
  takedowns: Takedowns,
  say: (problem: ImportProblem) => void,
): readonly LedgerEntry[] {
  return entries.filter(({ item, isGone }) => {
    const isTakenDown = takedowns.has(item);
    if (isTakenDown && !isGone) say({ code: 'taken-down', item: item.id });
    return !isTakenDown;
  });
}
