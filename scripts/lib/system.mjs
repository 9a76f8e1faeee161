/**
 * Programs that the system brings, installed through apt where that may be: never downloaded ones.
 * Only what Node brings is imported here.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './run.mjs';

/**
 * The first of some programs on PATH.
 *
 * @param {string[]} names
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Finds something, or installs the Debian packages that bring it where that may be.
 *
 * @template Found
 * @param {() => Found | undefined} find
 * @param {string[]} packages
 * @returns {Promise<Found | undefined>} undefined when it is missing and cannot be installed
 */
export async function findOrInstall(find, packages) {
  const present = find();
  if (present) return present;
  const asRoot = await howToBeRoot();
  if (asRoot && (await works('apt-get', ['--version']))) await installWithApt(asRoot, packages);
  return find();
}

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string[] | undefined>} the words before a command; undefined when not allowed */
async function howToBeRoot() {
  if (process.getuid?.() === 0) return [];
  return (await works('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string[]} asRoot the words before a command
 * @param {string[]} packages
 */
async function installWithApt(asRoot, packages) {
  console.log(`Installing ${packages.join(', ')}…`);
  const [command, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    const { code, output } = await capture(command, [...args, 'apt-get', '-qq', ...words]);
    if (code !== 0) console.log(output);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const works = async (command, args) => (await capture(command, args)).code === 0;
