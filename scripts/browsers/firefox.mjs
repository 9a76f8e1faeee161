/**
 * The system's Firefox: never a downloaded one. Only what Node brings is imported here.
 */
import { findOrInstall } from '../install/debian-packages.mjs';
import { findOnPath } from '../programs/find-on-path.mjs';

/** What to do when there is no Firefox. */
export const FIREFOX_MISSING =
  'No Firefox: install it (on Debian: apt-get install firefox-esr), ' +
  'or set FIREFOX_PATH to its executable.';

/**
 * Preferences that save the processor's time, and change nothing that a page can notice: no process
 * is started in advance, and the browser keeps no history, no cache on the disk, and no data of its
 * own about pages.
 */
export const FIREFOX_PREFS = {
  'accessibility.force_disabled': 1,
  'browser.cache.disk.enable': false,
  'browser.newtab.preload': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.debug.no_auto_updates': true,
  'dom.ipc.processCount': 1,
  'dom.ipc.processCount.webIsolated': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.webcompat.enable_shims': false,
  'extensions.webcompat.perform_injections': false,
  'extensions.webcompat.perform_ua_overrides': false,
  'media.rdd-process.enabled': false,
  'network.predictor.enabled': false,
  'network.process.enabled': false,
  'places.history.enabled': false,
  'privacy.trackingprotection.annotate_channels': false,
};

/**
 * The executable that `FIREFOX_PATH` names, else the first of firefox-esr and firefox on PATH.
 *
 * @returns {string | undefined} its path; undefined when there is none
 */
export const findFirefox = () => process.env.FIREFOX_PATH || findOnPath(['firefox-esr', 'firefox']);

/**
 * Finds Firefox, or installs it through apt where it may.
 *
 * @returns {Promise<string>} its path
 * @throws when it is missing and cannot be installed: the message says what to do
 */
export async function ensureFirefox() {
  const firefox = await findOrInstall(findFirefox, ['firefox-esr']);
  if (firefox) return firefox;
  throw new Error(FIREFOX_MISSING);
}
