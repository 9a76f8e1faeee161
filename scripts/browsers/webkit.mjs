/**
 * The system's WebKit: WebKitGTK's MiniBrowser, its driver, and a screen that nobody sees. Never
 * downloaded ones. Only what Node brings is imported here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstall } from '../install/debian-packages.mjs';
import { findOnPath, isExecutable } from '../programs/find-on-path.mjs';

/** @typedef {{ browser: string, driver: string, screen: string }} WebKit paths of executables */

/** What to do when there is no WebKit. */
export const WEBKIT_MISSING =
  'No WebKit: install it (on Debian: apt-get install webkit2gtk-driver xvfb), or set WEBKIT_PATH ' +
  'to the executable of WebKitGTK’s MiniBrowser, with WebKitWebDriver and Xvfb on PATH.';

/**
 * The MiniBrowser that `WEBKIT_PATH` names, else WebKitGTK's own; WebKitWebDriver and Xvfb on PATH.
 *
 * @returns {WebKit | undefined} undefined when one of the three is missing
 */
export function findWebKit() {
  const browser = process.env.WEBKIT_PATH || findMiniBrowser();
  const driver = findOnPath(['WebKitWebDriver']);
  const screen = findOnPath(['Xvfb']);
  return browser && driver && screen ? { browser, driver, screen } : undefined;
}

/**
 * Finds WebKit, or installs it through apt where it may.
 *
 * @returns {Promise<WebKit>} its paths
 * @throws when it is missing and cannot be installed: the message says what to do
 */
export async function ensureWebKit() {
  const webkit = await findOrInstall(findWebKit, ['webkit2gtk-driver', 'xvfb']);
  if (webkit) return webkit;
  throw new Error(WEBKIT_MISSING);
}

/** Systems keep it beside the library, as it is no program for everyday use. */
function findMiniBrowser() {
  const libraries = subfolders('/usr/lib').concat('/usr/lib', '/usr/libexec');
  return libraries
    .flatMap(subfolders)
    .filter((folder) => /\/webkit(?:2?gtk)?-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}

/** @param {string} folder */
const subfolders = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];
