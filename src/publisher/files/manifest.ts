import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../feed/field-reader.js';
import { isSafePath } from './safe-path.js';

/** The name of the file that says what was written. */
export const MANIFEST = 'build-manifest.json';

/** The files of a group as they were written last: each path, and its size in bytes. */
export interface WrittenGroup {
  readonly key: string;
  readonly files: Readonly<Record<string, number>>;
}

/** All that was written into a folder, by the name of the group. */
export type Manifest = ReadonlyMap<string, WrittenGroup>;

/**
 * Reads what was written into a folder before. The file may come from anywhere, so paths that lead out
 * of the folder do not count.
 *
 * @returns An empty manifest if there is none, or if it cannot be read: then every file is compared.
 */
export function readManifest(folder: string): Manifest {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    const groups = isJsonObject(json) && isJsonObject(json.groups) ? json.groups : {};
    return new Map(
      Object.entries(groups).flatMap(([name, group]) => {
        if (!isJsonObject(group) || !isJsonObject(group.files)) return [];
        const files = Object.entries(group.files).filter(
          (entry): entry is [string, number] =>
            typeof entry[1] === 'number' && isSafePath(entry[0]),
        );
        const key = typeof group.key === 'string' ? group.key : '';
        return [[name, { key, files: Object.fromEntries(files) }]];
      }),
    );
  } catch {
    return new Map();
  }
}

/** The text of a manifest, in the order of the names: the same files give the same bytes. */
export function manifestText(manifest: Manifest): string {
  const lines = [...manifest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => `${JSON.stringify(name)}: ${JSON.stringify(group)}`);
  return `{\n"by": "publication-widgets build",\n"groups": {\n${lines.join(',\n')}\n}\n}\n`;
}
