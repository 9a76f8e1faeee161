/**
 * Style sheets of npm packages that are no dependencies: one brings a compiler that this project's
 * lock cannot hold, the other 900 MB. They are fetched as they were published, without what they
 * depend on. Only what Node brings is imported here.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { capture, packageFile } from '../programs/run.mjs';

/**
 * A package as the npm registry holds it.
 *
 * @typedef {object} PublishedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity the hash of its archive, as in SRI
 * @property {string} folder the only folder of it that is kept, a path in the package
 */

/** @type {PublishedPackage[]} */
const PACKAGES = [
  {
    name: 'foundation-sites',
    version: '6.9.0',
    integrity:
      'sha512-bZpjL6lxuGViy1UU/NuMddyAAJP0YgJYKNh+8ZtDWhQRtiY1yQISxHmgF4V8EFx7DWHDTdZC1fwFysnMAYkdQg==',
    folder: 'dist/css',
  },
  {
    name: '@wordpress/block-library',
    version: '11.1.0',
    integrity:
      'sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==',
    folder: 'build-style',
  },
];

/** Where the packages lie; it goes when node_modules goes. */
const CACHE = packageFile('.cache/published-packages');

/**
 * The path of a file of one of the packages.
 *
 * @param {string} name the package's name
 * @param {string} path the file's path in the package
 * @returns {string} absolute path; nothing need be there
 * @throws when the package is none of them
 */
export function publishedFile(name, path) {
  const found = PACKAGES.find((each) => each.name === name);
  if (!found) throw new Error(`"${name}" is not among the packages of published-packages.mjs`);
  return join(folderOf(found), path);
}

/**
 * Fetches the packages, each once, and checks that they are what they were.
 *
 * @throws when npm or tar fails, or an archive has another hash
 */
export async function ensurePublishedPackages() {
  for (const each of PACKAGES) if (!existsSync(folderOf(each))) await fetchPackage(each);
}

/** @param {PublishedPackage} each */
const folderOf = ({ name, version }) => join(CACHE, `${name}-${version}`);

/** @param {PublishedPackage} each */
async function fetchPackage(each) {
  const { name, version, integrity, folder } = each;
  console.log(`Fetching ${name} ${version}…`);
  mkdirSync(CACHE, { recursive: true });
  const room = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', room]);
    const archive = join(room, readdirSync(room).join());
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== integrity)
      throw new Error(`The archive of ${name} ${version} has another hash: ${hash}`);
    await run('tar', ['-xzf', archive, '-C', room, `package/${folder}`]);
    // In one move, so that a folder is there whole or not at all.
    mkdirSync(dirname(folderOf(each)), { recursive: true });
    renameSync(join(room, 'package'), folderOf(each));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  const { code, output } = await capture(command, args);
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" failed:\n${output}`);
}
