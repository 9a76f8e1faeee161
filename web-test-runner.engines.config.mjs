/**
 * The same tests as in web-test-runner.config.mjs, and those in *.engines.browser.test.ts in every
 * engine that the system has.
 */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { FIREFOX_MISSING, FIREFOX_PREFS, findFirefox } from './scripts/browsers/firefox.mjs';
import { findWebKit, WEBKIT_MISSING } from './scripts/browsers/webkit.mjs';
import { WebKitLauncher } from './scripts/testing/web-test-runner/webkit-launcher.mjs';
import chromiumOnly from './web-test-runner.config.mjs';

const { files, browsers, ...shared } = chromiumOnly;

/** @type {NonNullable<import('@web/test-runner').TestRunnerConfig['browsers']>} */
const others = [];

const firefox = findFirefox();
if (firefox) {
  const launchOptions = {
    browser: /** @type {const} */ ('firefox'),
    executablePath: firefox,
    extraPrefsFirefox: FIREFOX_PREFS,
  };
  others.push(chromeLauncher({ puppeteer: puppeteerCore, launchOptions }));
} else {
  console.log(FIREFOX_MISSING);
}

const webkit = findWebKit();
if (webkit) others.push(new WebKitLauncher(webkit));
else console.log(WEBKIT_MISSING);

export default {
  ...shared,
  groups: [
    { name: 'Chromium', files, browsers },
    ...(others.length > 0
      ? [{ name: 'others', files: 'tests/**/*.engines.browser.test.ts', browsers: others }]
      : []),
  ],
};
