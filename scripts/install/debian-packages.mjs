/**
 * Debian's packages, installed through apt where that is allowed: nothing is downloaded otherwise.
 * Only what Node brings is imported here.
 */
import { capture } from '../programs/run.mjs';

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
