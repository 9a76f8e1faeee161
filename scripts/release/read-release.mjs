import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';
import { integrityOf } from '../rollup/integrity.mjs';
import { BASE_URL } from '../rollup/own-folder.mjs';

/**
 * Reads a release as it is to be served: each script with its own address in it, and
 * `integrity.json` with the hashes of these scripts.
 *
 * @param {string} release path of the built scripts, `dist/cdn`
 * @param {string} [address] where they will be served, with a slash at its end; without it all files
 *   are as they were built
 * @returns {Map<string, Buffer>} each file's path in that folder, and its bytes
 */
export function readRelease(release, address) {
  const files = new Map(
    listFiles(release).map((file) => [file, readFileSync(join(release, file))]),
  );
  if (!address) return files;
  for (const [file, bytes] of files) {
    if (!file.endsWith('.js')) continue;
    const text = bytes.toString().replace(BASE_URL, () => `${address}${basename(file)}`);
    files.set(file, Buffer.from(text));
  }
  if (files.has('integrity.json')) files.set('integrity.json', Buffer.from(integrityOf(files)));
  return files;
}
