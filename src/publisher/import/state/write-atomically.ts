import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

/**
 * Writes a file so that it is either the old or the new one, whenever the program or the machine
 * stops: into a file beside it, to the disk, and then under its name.
 *
 * @param content - Of a large text, its pieces.
 * @param isDurable - Whether it must be on the disk before the function returns.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  isDurable = true,
): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(beside, 'w');
    try {
      await writeAll(file, content);
      if (isDurable) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** So many letters are written at once. */
const PART = 1_000_000;

async function writeAll(
  file: FileHandle,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return file.writeFile(content);
  let part = '';
  for (const piece of content) {
    part += piece;
    if (part.length < PART) continue;
    await file.write(part);
    part = '';
  }
  await file.write(part);
}
