import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, with those that it stands in. `mkdir` of Node does not end in folders such as `/proc`,
 * where nothing can be made and the system says that there is no such folder.
 *
 * @throws An error of the system, with its `code`.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!isFolder(folder)) {
    missing.push(folder);
    folder = dirname(folder);
  }
  for (const each of missing.reverse()) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another process may have made it in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Whether there is a folder. A file in its place is an error. */
function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return !!found;
  throw Object.assign(new Error(path), { code: 'ENOTDIR' });
}
