import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The files of a folder and of the folders in it.
 *
 * @param {string} folder path of the folder
 * @returns {string[]} paths in that folder, with slashes, sorted; none when it does not exist
 */
export function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * One hash of many files, their paths included.
 *
 * @param {string} root path of the folder that `paths` start from
 * @param {string[]} paths files and folders; a missing one counts as such
 * @returns {string} SHA-256, in hexadecimal
 */
export function hashFiles(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    const isFolder = existsSync(full) && statSync(full).isDirectory();
    for (const file of isFolder ? listFiles(full).map((name) => `${path}/${name}`) : [path]) {
      hash.update(`\0${file}\0`);
      if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}
