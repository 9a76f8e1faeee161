import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

/** What became of a file. */
export type Outcome = 'new' | 'changed' | 'same';

/**
 * Compares a file with the content that it is to have.
 *
 * @returns `new` if there is no such file yet.
 * @throws The error of Node if the file is there and cannot be read.
 */
export function compareFile(path: string, content: Uint8Array): Outcome {
  const known = statSync(path, { throwIfNoEntry: false });
  if (!known) return 'new';
  return known.size === content.length && readFileSync(path).equals(content) ? 'same' : 'changed';
}

/**
 * Writes a file so that it is the old or the new one at every moment, whenever somebody reads it and
 * whenever the program stops: first beside it, then under its name. Its folder is made if it is not there.
 *
 * @param content - Of a large text, its pieces.
 * @param isDurable - Whether it must be on the disk before the function returns, so that the machine may
 *   stop too. Many files that can all be made again need no wait.
 * @throws The error of Node if it cannot be written. Then nothing is left beside it.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  isDurable = true,
): void {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openIn(folder, beside);
    try {
      for (const part of partsOf(content)) writeFileSync(file, part);
      if (isDurable) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Most folders are there already, so nobody asks first. */
function openIn(folder: string, path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(folder);
    return openSync(path, 'w');
  }
}

/** So many letters are written at once. */
const PART = 1_000_000;

function* partsOf(content: string | Uint8Array | Iterable<string>): Iterable<string | Uint8Array> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    yield content;
    return;
  }
  let part = '';
  for (const piece of content) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}
