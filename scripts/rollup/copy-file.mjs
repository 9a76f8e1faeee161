import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * A Rollup plugin that copies one file as it is into a folder, once the bundle is written.
 *
 * @param {string} file path of the file
 * @param {string} folder path of the folder; made when missing
 * @returns {import('rollup').Plugin} its hook throws when the file does not exist
 */
export function copyFile(file, folder) {
  return {
    name: 'copy-file',
    writeBundle() {
      mkdirSync(folder, { recursive: true });
      copyFileSync(file, join(folder, basename(file)));
    },
  };
}
