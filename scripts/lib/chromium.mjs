/**
 * The system's Chromium: never a downloaded one. Only what Node brings is imported here.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const PACKAGES = ['chromium', 'fonts-noto-core'];

/** What Chromium needs to run as root and in small containers. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * The executable that `CHROMIUM_PATH` names, else the first of chromium, chromium-browser and
 * google-chrome on PATH.
 *
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Finds Chromium, or installs it with fonts for most scripts, through apt where it may.
 *
 * @returns {Promise<string>} its path
 * @throws when it is missing and cannot be installed: the message says what to do
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  const asRoot = await howToBeRoot();
  if (asRoot && (await works('apt-get', ['--version']))) await installWithApt(asRoot);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The tests need Chromium. Install it (on Debian: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to the executable of a Chromium or Chrome.',
  );
}

/** @returns {Promise<string[] | undefined>} the words before a command; undefined when not allowed */
async function howToBeRoot() {
  if (process.getuid?.() === 0) return [];
  return (await works('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} asRoot the words before a command */
async function installWithApt(asRoot) {
  console.log(`Installing ${PACKAGES.join(', ')}…`);
  const [command, ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...PACKAGES]]) {
    const { code, output } = await capture(command, [...args, 'apt-get', '-qq', ...words]);
    if (code !== 0) console.log(output);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const works = async (command, args) => (await capture(command, args)).code === 0;

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
