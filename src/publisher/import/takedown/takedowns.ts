import { dirname, join } from 'node:path';
import { ImportStopped, type ImportProblem } from '../problems/import-problem.js';
import { readJsonFile } from '../settings/read-json-file.js';
import type { LedgerEntry } from '../state/ledger.js';
import { writeAtomically } from '../state/write-atomically.js';

/** The file with the ids of reports that were taken down. It stands beside the feed, to be kept with it. */
export const takedownsBeside = (feed: string): string => join(dirname(feed), 'takedowns.json');

/** Reads the ids of what was taken down. */
export async function readTakedowns(file: string): Promise<ReadonlySet<string>> {
  const stop = (reason: string): never => {
    throw new ImportStopped('edits-unreadable', { file, reason });
  };
  const json = await readJsonFile(file, false, stop);
  const ids = json?.ids ?? [];
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) {
    return stop('its "ids" must be a list of texts');
  }
  return new Set(ids);
}

/** Writes the ids. Nothing else about the reports stands in the file. */
export async function writeTakedowns(file: string, ids: ReadonlySet<string>): Promise<void> {
  await writeAtomically(file, `${JSON.stringify({ ids: [...ids].sort() }, null, 2)}\n`);
}

/** Without what was taken down. A source that still has it is told of, and the report is not named. */
export function withoutTakedowns(
  entries: readonly LedgerEntry[],
  takedowns: ReadonlySet<string>,
  say: (problem: ImportProblem) => void,
): readonly LedgerEntry[] {
  return entries.filter(({ item: { id } }) => {
    if (takedowns.has(id)) say({ code: 'taken-down', item: id });
    return !takedowns.has(id);
  });
}
