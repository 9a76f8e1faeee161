/** The same tests as in web-test-runner.config.mjs, in every engine that the system has. */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { FIREFOX_MISSING, findFirefox } from './scripts/lib/firefox.mjs';
import { findWebKit, WEBKIT_MISSING } from './scripts/lib/webkit.mjs';
import { WebKitLauncher } from './scripts/wtr/webkit-launcher.mjs';
import chromiumOnly from './web-test-runner.config.mjs';

/** @type {import('@web/test-runner').TestRunnerConfig['browsers']} */
const browsers = [...chromiumOnly.browsers];

const firefox = findFirefox();
if (firefox) {
  const launchOptions = { browser: /** @type {const} */ ('firefox'), executablePath: firefox };
  browsers.push(chromeLauncher({ puppeteer: puppeteerCore, launchOptions }));
} else {
  console.log(FIREFOX_MISSING);
}

const webkit = findWebKit();
if (webkit) browsers.push(new WebKitLauncher(webkit));
else console.log(WEBKIT_MISSING);

export default { ...chromiumOnly, browsers };
