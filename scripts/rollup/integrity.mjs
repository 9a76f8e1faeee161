import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files/list-files.mjs';

/**
 * A Rollup plugin that writes `integrity.json` into a folder, once the bundle is written: each
 * JavaScript file's path in that folder, and its hash as subresource integrity wants it.
 *
 * @param {string} folder path of the folder whose files are hashed
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder) {
  return {
    name: 'integrity',
    writeBundle() {
      const hashes = listFiles(folder)
        .filter((file) => file.endsWith('.js'))
        .map((file) => [file, sha384(readFileSync(join(folder, file)))]);
      const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
      writeFileSync(join(folder, 'integrity.json'), `${text}\n`);
    },
  };
}

/** @param {Buffer} bytes */
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
