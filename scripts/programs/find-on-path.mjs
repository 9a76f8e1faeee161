/** Programs that the system has. Only what Node brings is imported here. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of some programs on PATH.
 *
 * @param {string[]} names
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Whether a file is there and can be run.
 *
 * @param {string} file its path
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
