import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What became of a file. */
export type Outcome = 'new' | 'changed' | 'same';

/**
 * Compares a file with the content that it is to have.
 *
 * @returns `new` if there is no such file yet.
 * @throws The error of Node if the file is there and cannot be read.
 */
export function compareFile(path: string, content: string | Uint8Array): Outcome {
  try {
    return readFileSync(path).equals(Buffer.from(content as Uint8Array)) ? 'same' : 'changed';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'new';
    throw error;
  }
}

/**
 * Writes a file so that a server has the old or the new one at every moment: first beside it, then
 * under its name. It does not wait for the disk, since there are many files, and all can be made again.
 *
 * @throws The error of Node if it cannot be written.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
