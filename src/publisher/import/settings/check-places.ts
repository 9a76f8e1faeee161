import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ImportPlan } from '../import-plan.js';
import { ImportStopped } from '../problems/import-problem.js';
import { makeFolder } from '../state/make-folder.js';

/** Files that people write, or that say what was taken down. */
const OTHERS = /^(?:edits\.json|takedowns\.json|.*\.config\.json)$/;

/**
 * Checks, before anything is asked for, that the feed can be written where it shall be.
 *
 * @throws ImportStopped if the file is one that this command reads, or if its folder cannot be used.
 */
export async function checkPlaces({ out, edits, sources, isDryRun }: ImportPlan): Promise<void> {
  const read = [edits.file, ...sources.map(({ place }) => place)].map((file) => resolve(file));
  if (OTHERS.test(basename(out)) || read.includes(resolve(out))) {
    throw new ImportStopped('out-is-read', { file: out });
  }
  try {
    await makeFolder(dirname(out));
    if (!isDryRun) await access(dirname(out), constants.W_OK);
  } catch (error) {
    throw new ImportStopped('out-unwritable', { file: out, reason: reasonOf(error) });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'a file stands in the place of a folder',
  EEXIST: 'a file stands in the place of a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'its folder cannot be made',
};

/** Why a file or a folder cannot be written, in words. */
export function reasonOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? code;
}
