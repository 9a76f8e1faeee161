import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';

/**
 * A Rollup plugin that writes `integrity.json` into a folder, once the bundle is written.
 *
 * @param {string} folder path of the folder whose files are hashed
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle() {
      const files = new Map(
        listFiles(folder).map((file) => [file, readFileSync(join(folder, file))]),
      );
      writeFileSync(join(folder, 'integrity.json'), integrityOf(files));
    },
  };
}

/**
 * The text of `integrity.json`: each JavaScript file's path, and its hash as subresource integrity
 * wants it.
 *
 * @param {ReadonlyMap<string, Buffer>} files path and bytes of each file
 * @returns {string} JSON
 */
export function integrityOf(files) {
  const hashes = [...files]
    .filter(([file]) => file.endsWith('.js'))
    .map(([file, bytes]) => [file, sha384(bytes)]);
  return `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
}

/** @param {Buffer} bytes */
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
