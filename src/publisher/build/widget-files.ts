import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CannotGoOn } from '../command-line/cannot-go-on.js';
import type { FileGroup, PlannedFile } from '../files/planned-files.js';

/** What stands in the built scripts for their own address (`scripts/rollup/own-folder.mjs`). */
const OWN_ADDRESS = 'BASE-URL';

/**
 * The scripts of the package, as a publisher serves them: once under their version, and once where the
 * newest version stands. Each script has its own address in it, and `embed.html` shows the feeds of this
 * folder.
 *
 * @param release - The folder with the built scripts, `dist/cdn`.
 * @param folder - The folder that is written, to find another build of the same version.
 * @param base - The address of that folder.
 */
export function widgetFiles(
  release: string,
  folder: string,
  base: string,
  version: string,
): FileGroup {
  return {
    name: 'widgets',
    key: '',
    files: function* () {
      const versioned = releaseAt(release, `${base}widgets/${version}/`);
      const hashes = join(folder, 'widgets', version, 'integrity.json');
      const own = versioned.find(([name]) => name === 'integrity.json')?.[1];
      if (existsSync(hashes) && own !== undefined && readFileSync(hashes, 'utf8') !== own) {
        throw new CannotGoOn(
          `${join('widgets', version)} holds another build, or was made for another address. A version never changes: build into an empty folder, or use the next version of this program.`,
        );
      }
      const origins = `${JSON.stringify({ feedOrigins: [new URL(base).origin] }, null, 2)}\n`;
      for (const [place, files] of [
        [`widgets/${version}/`, versioned],
        ['widgets/', releaseAt(release, `${base}widgets/`)],
      ] as const) {
        for (const [name, content] of files) {
          yield [place + name, name === 'embed.config.json' ? origins : content];
        }
      }
    },
  };
}

/** The files of a release with their own address in the scripts, the chunks first. */
function releaseAt(release: string, address: string): readonly PlannedFile[] {
  const names = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(release.length)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
    )
    .sort((a, b) => Number(isChunk(b)) - Number(isChunk(a)) || (a < b ? -1 : 1));
  const files = names.map((name): PlannedFile => {
    const bytes = readFileSync(join(release, name));
    if (!name.endsWith('.js')) return [name, bytes];
    return [name, bytes.toString().replace(OWN_ADDRESS, () => address + basename(name))];
  });
  const hashes = files.flatMap(([name, content]) =>
    name.endsWith('.js')
      ? [[name, `sha384-${createHash('sha384').update(content).digest('base64')}`] as const]
      : [],
  );
  const integrity = `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`;
  return files.map(([name, content]) => [name, name === 'integrity.json' ? integrity : content]);
}

const isChunk = (name: string): boolean => /(?:^|\/)chunks\//.test(name);
