/**
 * The system's Chromium: never a downloaded one. Only what Node brings is imported here.
 */
import { findOrInstall } from '../install/debian-packages.mjs';
import { findOnPath } from '../programs/find-on-path.mjs';

const HEADLESS_SHELL = 'chromium-headless-shell';

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
 * The executable for tests that look at no pixel and copy nothing: `chromium-headless-shell`, the
 * same engine without a window, takes a quarter less of the processor's time. A Chromium stands in
 * where it is missing, or where `CHROMIUM_PATH` names one.
 *
 * @returns {string | undefined} its path; undefined when there is neither
 */
export const findHeadlessChromium = () =>
  (!process.env.CHROMIUM_PATH && findOnPath([HEADLESS_SHELL])) || findChromium();

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

/**
 * Finds the Chromium without a window, or installs it through apt where it may.
 *
 * @returns {Promise<string>} its path, or that of the Chromium that stands in
 * @throws when there is neither
 */
export async function ensureHeadlessChromium() {
  if (!process.env.CHROMIUM_PATH) {
    await findOrInstall(() => findOnPath([HEADLESS_SHELL]), [HEADLESS_SHELL]);
  }
  return findHeadlessChromium() ?? (await ensureChromium());
}
