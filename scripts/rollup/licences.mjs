import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The innermost package of a module, and the outermost: some packages hold copies of others. */
const PACKAGES = [
  /^\0?(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/,
  /^\0?(.*?[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/,
];

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
          const [, folder, name] = packageOf(id);
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
 * The folder and the name of the package that a module is from.
 *
 * @param {string} id of the module
 * @returns {readonly (string | undefined)[]} empty if it is from none
 */
function packageOf(id) {
  const found = PACKAGES.map((pattern) => pattern.exec(id) ?? []);
  return found.find(([, folder]) => folder && existsSync(join(folder, 'package.json'))) ?? [];
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {string}
 */
function licenceOf(name, folder) {
  const file = licenceFileOf(folder);
  return file ? readFileSync(join(folder, file), 'utf8').trim() : licenceWithoutFile(name, folder);
}

/**
 * Some packages are published without their licence's text. A sister package from the same repository
 * under the same licence has it; else an MIT licence names the holder alone.
 *
 * @param {string} name
 * @param {string} folder
 * @returns {string}
 */
function licenceWithoutFile(name, folder) {
  const { license, author, repository } = manifestOf(folder);
  const sister = sistersOf(folder).find(
    (other) =>
      licenceFileOf(other) &&
      manifestOf(other).license === license &&
      repository?.url &&
      manifestOf(other).repository?.url === repository.url,
  );
  if (sister) return licenceOf(name, sister);
  const [holder = ''] = String(author?.name ?? author ?? '').split(' <');
  if (license !== 'MIT' || !holder) {
    throw new Error(`${name} is bundled, but has no licence file to ship`);
  }
  const own = readFileSync('LICENSE', 'utf8').trim();
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}

/** @param {string} folder */
function sistersOf(folder) {
  return readdirSync(dirname(folder))
    .map((entry) => join(dirname(folder), entry))
    .filter((entry) => existsSync(join(entry, 'package.json')));
}

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function licenceFileOf(folder) {
  return existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
}
