import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files/root.mjs';

const FOLDER = join(ROOT, 'src/elements');

/**
 * The tags of the elements: each folder of src/elements that has a define module.
 *
 * @returns {string[]} in alphabetical order
 * @throws when src/elements does not exist
 */
export function elementTags() {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'define.ts')))
    .sort();
}
