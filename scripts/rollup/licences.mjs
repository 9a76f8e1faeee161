import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/**
 * A Rollup plugin that adds `LICENSES.txt` to the bundle: the licence of each npm package whose
 * code is in it, which the short comment at the top of the bundle points to.
 *
 * @returns {import('rollup').Plugin} its hook throws when a package has no licence file
 */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      /** @type {Map<string, string>} */
      const packages = new Map();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          const [, folder, name] = PACKAGE.exec(id) ?? [];
          if (folder && name && module.renderedLength > 0) packages.set(name, folder);
        }
      }
      const texts = [...packages]
        .sort()
        .map(
          ([name, folder]) => `${name}\n${'-'.repeat(name.length)}\n\n${licenceOf(name, folder)}\n`,
        );
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSES.txt',
        source: `These packages are part of the scripts in this folder.\n\n${texts.join('\n')}`,
      });
    },
  };
}

/**
 * @param {string} name
 * @param {string} folder
 */
function licenceOf(name, folder) {
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, but has no licence file to ship`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
