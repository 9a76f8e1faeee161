/**
 * The system's Chromium: never a downloaded one. Only what Node brings is imported here.
 */
import { findOrInstall } from '../install/debian-packages.mjs';
import { findOnPath } from '../programs/find-on-path.mjs';

/** What Chromium needs to run as root and in small containers. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * The executable that `CHROMIUM_PATH` names, else the first of chromium, chromium-browser and
 * google-chrome on PATH.
 *
 * @returns {string | undefined} its path; undefined when there is none
 */
export const findChromium = () =>
  process.env.CHROMIUM_PATH || findOnPath(['chromium', 'chromium-browser', 'google-chrome']);

/**
 * Finds Chromium, or installs it with fonts for most scripts, through apt where it may.
 *
 * @returns {Promise<string>} its path
 * @throws when it is missing and cannot be installed: the message says what to do
 */
export async function ensureChromium() {
  const chromium = await findOrInstall(findChromium, ['chromium', 'fonts-noto-core']);
  if (chromium) return chromium;
  throw new Error(
    'The tests need Chromium. Install it (on Debian: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to the executable of a Chromium or Chrome.',
  );
}
