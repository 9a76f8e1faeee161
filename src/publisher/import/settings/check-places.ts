import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { ImportPlan } from '../import-plan.js';
import { ImportStopped } from '../problems/import-problem.js';
import { makeFolder } from '../../files/make-folder.js';
import { reasonOf } from '../state/write-failure.js';

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
    makeFolder(dirname(out));
    if (!isDryRun) await access(dirname(out), constants.W_OK);
  } catch (error) {
    throw new ImportStopped('out-unwritable', { file: out, reason: reasonOf(error) });
  }
}
