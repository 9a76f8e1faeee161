import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

const LOOPBACK = '127.0.0.1';
const SECONDS_TO_START = 20;
const SECONDS_TO_END = 5;

/** A launcher of Web Test Runner: WebKitGTK's MiniBrowser, on a screen that nobody sees. */
export class WebKitLauncher extends WebdriverLauncher {
  #webkit;
  #options;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #kill = () => this.#processes.forEach((one) => signal(one, 'SIGKILL'));
  #exit = () => process.exit(1);

  /** @param {import('../lib/webkit.mjs').WebKit} webkit */
  constructor(webkit) {
    const options = {
      hostname: LOOPBACK,
      port: 0,
      connectionRetryTimeout: 30_000,
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
      },
    };
    super(options);
    this.#webkit = webkit;
    this.#options = options;
  }

  /**
   * Starts the screen and the driver, which starts the browser when a test file asks for it.
   *
   * @override
   * @param {import('@web/test-runner-core').TestRunnerCoreConfig} config
   */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    // However the run ends: what it started ends too.
    process.on('exit', this.#kill);
    process.on('SIGTERM', this.#exit);
    process.on('SIGHUP', this.#exit);
    const display = await this.#startScreen();
    const port = await freePort();
    this.#start(this.#webkit.driver, [`--port=${port}`, `--host=${LOOPBACK}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    });
    await answers(`http://${LOOPBACK}:${port}/status`);
    this.#options.port = port;
  }

  /** @override */
  async stop() {
    await super.stop();
    // The driver first: the browser's windows are on the screen.
    for (const one of this.#processes.reverse()) await end(one);
    this.#processes = [];
    process.off('exit', this.#kill);
    process.off('SIGTERM', this.#exit);
    process.off('SIGHUP', this.#exit);
  }

  /** @returns {Promise<string>} the screen's name, once it is there */
  async #startScreen() {
    const args = ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'];
    const stdio = /** @type {const} */ (['ignore', 'ignore', 'ignore', 'pipe']);
    const screen = this.#start(this.#webkit.screen, args, { stdio: [...stdio] });
    const said = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
    const inTime = AbortSignal.timeout(SECONDS_TO_START * 1000);
    const [number] = await once(said, 'data', { signal: inTime });
    return `:${String(number).trim()}`;
  }

  /**
   * Starts a process as the first of a group of its own: the browser will be in the driver's.
   *
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  #start(command, args, options) {
    const child = spawn(command, args, { ...options, detached: true });
    child.on('error', (error) => console.error(`${command} does not start: ${error.message}`));
    this.#processes.push(child);
    return child;
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const inTime = AbortSignal.timeout(SECONDS_TO_END * 1000);
  const ended = once(child, 'exit', { signal: inTime }).catch(() => signal(child, 'SIGKILL'));
  signal(child, 'SIGTERM');
  await ended;
}

/**
 * @param {import('node:child_process').ChildProcess} child the first of its group
 * @param {NodeJS.Signals} name
 */
function signal({ pid }, name) {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // The whole group has ended by itself.
  }
}

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const server = createServer().listen(0, LOOPBACK);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Waits until a server answers.
 *
 * @param {string} address
 * @throws when it does not in time
 */
async function answers(address) {
  for (let tries = SECONDS_TO_START * 10; tries > 0; tries -= 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await delay(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
