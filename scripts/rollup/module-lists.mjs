import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * A Rollup plugin that writes down which modules each script is made of, for the tests: a JSON
 * object of each script's name, and the path and the SHA-256 (hex) of each of its modules, as it was
 * when Rollup bundled it. One plugin serves several builds.
 *
 * @param {string} file path of the list; its folder is made when missing
 * @returns {import('rollup').Plugin}
 */
export function moduleLists(file) {
  /** @type {Record<string, Record<string, string>>} */
  const lists = {};
  return {
    name: 'module-lists',
    writeBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        lists[chunk.fileName] = Object.fromEntries(
          Object.entries(chunk.modules)
            .filter(([, { renderedLength }]) => renderedLength > 0)
            .map(([id]) => [
              relative('.', id).replaceAll('\\', '/'),
              sha256(this.getModuleInfo(id)?.code ?? ''),
            ]),
        );
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`);
    },
  };
}

/** @param {string} code */
const sha256 = (code) => createHash('sha256').update(code).digest('hex');
