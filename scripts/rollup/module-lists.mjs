import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * A Rollup plugin that writes down which modules each script is made of, for the tests: a JSON
 * object of each script's name and the paths of its modules. One plugin serves several builds.
 *
 * @param {string} file path of the list; its folder is made when missing
 * @returns {import('rollup').Plugin}
 */
export function moduleLists(file) {
  /** @type {Record<string, string[]>} */
  const lists = {};
  return {
    name: 'module-lists',
    writeBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        lists[chunk.fileName] = Object.entries(chunk.modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => relative('.', id).replaceAll('\\', '/'));
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`);
    },
  };
}
