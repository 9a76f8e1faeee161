import { existsSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bytesOf } from './bytes-of.js';
import {
  hasManifest,
  MANIFEST,
  manifestText,
  readManifest,
  type WrittenGroup,
} from './manifest.js';
import type { FileGroup } from './planned-files.js';
import { compareFile, replaceFile, type Outcome } from './replace-file.js';
import { isSafePath } from './safe-path.js';

/** How files are written. */
export interface WriteOptions {
  /** Whether files are only compared. */
  readonly isDryRun: boolean;
  /** Whether files that nothing makes any more are removed. */
  readonly isPruning: boolean;
  /** Whether the groups are only some of all: the others stay as they are. */
  readonly isPartial: boolean;
  /** Called after each group. */
  readonly onProgress: (done: number, all: number) => void;
  /** Ends the work between two groups. */
  readonly signal?: AbortSignal | undefined;
}

/** What was written, or would be. */
export interface WriteSummary {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The paths of files that are new or changed, a few of each. */
  readonly examples: Readonly<Record<'new' | 'changed', readonly string[]>>;
  /** The paths of files that were written once, and that nothing makes any more. */
  readonly gone: readonly string[];
  /** How many groups are left to be made, since the signal ended the work. */
  readonly left: number;
}

const MOST_EXAMPLES = 5;

/**
 * Writes groups of files into a folder: only what changed, and never outside the folder. Files that it
 * did not write stay. It notes in a manifest what it wrote, also if the signal ends it: so the next time
 * goes on from there.
 *
 * @throws The error of Node if a file cannot be read or written; Error if a path is not safe.
 */
export async function writeFolder(
  folder: string,
  groups: readonly FileGroup[],
  { isDryRun, isPruning, isPartial, onProgress, signal }: WriteOptions,
): Promise<WriteSummary> {
  const before = readManifest(folder);
  const wasEmpty = isEmpty(folder);
  // Even if the machine stops, the next build knows whose folder this is.
  if (!isDryRun && !hasManifest(folder)) {
    replaceFile(join(folder, MANIFEST), manifestText(before), false);
  }
  const after = new Map<string, WrittenGroup>(isPartial ? before : []);
  const counts = { new: 0, changed: 0, same: 0 };
  const examples = { new: [] as string[], changed: [] as string[] };
  let left = groups.length;
  for (const [index, group] of groups.entries()) {
    if (signal?.aborted) break;
    const known = before.get(group.name);
    if (known && group.key && known.key === group.key && isThere(folder, known)) {
      counts.same += Object.keys(known.files).length;
      after.set(group.name, known);
    } else {
      const files: Record<string, number> = {};
      for (const [path, content] of group.files()) {
        if (!isSafePath(path)) throw new Error(`“${path}” is no safe path`);
        const bytes = bytesOf(content);
        const outcome = wasEmpty ? 'new' : compareFile(join(folder, path), bytes);
        counts[outcome] += 1;
        if (outcome !== 'same') {
          if (examples[outcome].length < MOST_EXAMPLES) examples[outcome].push(path);
          if (!isDryRun) replaceFile(join(folder, path), bytes, false);
        }
        files[path] = bytes.length;
      }
      after.set(group.name, { key: group.key, files });
      // In this pause, a signal can end the work, and what was left to be done for the group ends: without
      // it, all that the group was made of stays in the memory.
      await new Promise((resolve) => setImmediate(resolve));
    }
    left -= 1;
    onProgress(index + 1, groups.length);
  }
  if (left) for (const [name, group] of before) if (!after.has(name)) after.set(name, group);
  const kept = new Set([...after.values()].flatMap(({ files }) => Object.keys(files)));
  const gone = [...before].flatMap(([, { files }]) =>
    Object.keys(files).filter((path) => !kept.has(path) && existsSync(join(folder, path))),
  );
  if (isDryRun) return { counts, examples, gone, left };
  if (isPruning) for (const path of gone) remove(folder, path);
  else keepGone(before, after, new Set(gone));
  const manifest = Buffer.from(manifestText(after));
  if (compareFile(join(folder, MANIFEST), manifest) !== 'same') {
    replaceFile(join(folder, MANIFEST), manifest);
  }
  return { counts, examples, gone, left };
}

/** Whether nothing can be in a folder that a file would have to be compared with. */
function isEmpty(folder: string): boolean {
  try {
    return !readdirSync(folder).length;
  } catch {
    return !existsSync(folder);
  }
}

/** Whether all files of a group are still there, each with the size that it had. */
function isThere(folder: string, { files }: WrittenGroup): boolean {
  return Object.entries(files).every(
    ([path, size]) => statSync(join(folder, path), { throwIfNoEntry: false })?.size === size,
  );
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  const parent = dirname(path);
  if (parent === '.') return;
  try {
    rmdirSync(join(folder, parent));
  } catch {
    // Something else is in it.
  }
}

/** Notes what stays without being made, so that a later build can remove it. */
function keepGone(
  before: ReadonlyMap<string, WrittenGroup>,
  after: Map<string, WrittenGroup>,
  gone: ReadonlySet<string>,
): void {
  for (const [name, { files }] of before) {
    const left = Object.entries(files).filter(([path]) => gone.has(path));
    if (!left.length) continue;
    const now = after.get(name);
    // Without a key it is never taken for a group that is up to date.
    after.set(name, {
      key: now?.key ?? '',
      files: { ...now?.files, ...Object.fromEntries(left) },
    });
  }
}
