/**
 * Scripts of old pages that npm does not have and Debian has. Only what Node brings is imported here.
 */
import { existsSync } from 'node:fs';
import { findOrInstall } from './debian-packages.mjs';

const FOLDER = '/usr/share/javascript';
const FILES = {
  prototype: `${FOLDER}/prototype/prototype.js`,
  mootools: `${FOLDER}/mootools/mootools-core-nc.js`,
};

/** What to do when one is missing. */
export const DEBIAN_LIBRARIES_MISSING =
  'No Prototype.js or no MooTools: install them (on Debian: apt-get install libjs-prototype ' +
  `libjs-mootools), which puts them into ${FOLDER}.`;

/**
 * The files of Prototype.js and MooTools.
 *
 * @returns {typeof FILES | undefined} their paths; undefined when one is missing
 */
export const findDebianLibraries = () =>
  Object.values(FILES).every((file) => existsSync(file)) ? FILES : undefined;

/**
 * Finds both, or installs them through apt where it may.
 *
 * @returns {Promise<typeof FILES>} their paths
 * @throws when one is missing and cannot be installed: the message says what to do
 */
export async function ensureDebianLibraries() {
  const files = await findOrInstall(findDebianLibraries, ['libjs-prototype', 'libjs-mootools']);
  if (files) return files;
  throw new Error(DEBIAN_LIBRARIES_MISSING);
}
