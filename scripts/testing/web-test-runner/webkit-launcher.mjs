import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver, webkitCapabilities } from '../../browsers/webkit-driver.mjs';
import { WAIT_LIMIT } from '../wait-limit.mjs';

/** A launcher of Web Test Runner: WebKitGTK's MiniBrowser, on a screen that nobody sees. */
export class WebKitLauncher extends WebdriverLauncher {
  #webkit;
  #options;
  /** @type {import('../../browsers/webkit-driver.mjs').Driver | undefined} */
  #driver;

  /** @param {import('../../browsers/webkit.mjs').WebKit} webkit */
  constructor(webkit) {
    const options = {
      hostname: '',
      port: 0,
      connectionRetryTimeout: WAIT_LIMIT,
      connectionRetryCount: 1,
      capabilities: { 'wdio:enforceWebDriverClassic': true, ...webkitCapabilities(webkit) },
    };
    super(options);
    this.#webkit = webkit;
    this.#options = options;
  }

  /**
   * Starts the driver, which starts the browser when a test file asks for it.
   *
   * @override
   * @param {import('@web/test-runner-core').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.#driver = await startWebKitDriver(this.#webkit);
    this.#options.hostname = this.#driver.hostname;
    this.#options.port = this.#driver.port;
  }

  /** @override */
  async stop() {
    await super.stop();
    await this.#driver?.stop();
  }
}
