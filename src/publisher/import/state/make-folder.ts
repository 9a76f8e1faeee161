import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, with those that it stands in. `mkdir` of Node does not end in folders such as `/proc`,
 * where nothing can be made and the system says that there is no such folder.
 *
 * @throws An error of the system, with its `code`.
 */
export async function makeFolder(path: string): Promise<void> {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!(await isFolder(folder))) {
    missing.push(folder);
    folder = dirname(folder);
  }
  for (const each of missing.reverse()) {
    await mkdir(each).catch((error: unknown) => {
      // Another process may have made it in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
}

/** Whether there is a folder. A file in its place is an error. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  throw Object.assign(new Error(path), { code: 'ENOTDIR' });
}
