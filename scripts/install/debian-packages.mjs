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
  await installPackages(packages);
  return find();
}

/** How long apt may take, in seconds: a broken mirror must not hold up a machine. */
const LIMIT = 600;

/**
 * What runs as root: the words after it are packages. Services of packages listen to the whole network
 * and are not wanted, so none is started: apt asks `policy-rc.d` before it starts one (Debian Policy
 * Manual, section 9.3.3).
 */
const SCRIPT = `
policy=$1
shift
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 143' INT TERM
  printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod 755 "$policy" || exit
fi
apt() {
  apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30 \\
    -o DPkg::Lock::Timeout=60 -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}
apt update
apt install --yes --no-install-recommends "$@"
`;

/**
 * Installs packages through apt, which asks nothing, starts no service and has a time limit.
 *
 * @param {string[]} packages
 * @param {{ limit?: number, policy?: string }} [options] how many seconds apt may take; the file that
 *   forbids services
 * @returns {Promise<string | undefined>} why it could not; undefined when all went well. Never rejects
 */
export async function installPackages(
  packages,
  { limit = LIMIT, policy = '/usr/sbin/policy-rc.d' } = {},
) {
  const asRoot = await howToBeRoot();
  if (!asRoot) return 'this user is not root, and there is no sudo without a password';
  if (!(await works('apt-get', ['--version']))) return 'there is no apt-get';
  console.log(`Installing ${packages.join(', ')}…`);
  const [command = '', ...args] = [
    ...[...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8'],
    ...['timeout', '--kill-after=30', `${limit}`, 'sh', '-c', SCRIPT, 'sh', policy, ...packages],
  ];
  const { code, output } = await capture(command, args);
  if (code === 0) return undefined;
  console.log(output);
  // 124 is what `timeout` ends with, and 137 if it had to kill.
  if (code === 124 || code === 137) return `apt-get took longer than ${limit} seconds`;
  return `apt-get failed (${output.trimEnd().split('\n').at(-1) ?? ''})`;
}

/** @returns {Promise<string[] | undefined>} the words before a command; undefined when not allowed */
async function howToBeRoot() {
  if (process.getuid?.() === 0) return [];
  return (await works('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const works = async (command, args) => (await capture(command, args)).code === 0;
