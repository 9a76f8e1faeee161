/** Starts WebKit's driver, which starts the browser when it is asked for a session. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WAIT_LIMIT } from '../testing/wait-limit.mjs';

const LOOPBACK = '127.0.0.1';
/** Pause between two looks whether the driver answers, in ms. */
const INTERVAL = 50;

/** @typedef {import('node:child_process').ChildProcess} Process */
/** @typedef {{ hostname: string, port: number, stop: () => Promise<void> }} Driver */

/**
 * What a client asks the driver for.
 *
 * @param {import('./webkit.mjs').WebKit} webkit
 */
export const webkitCapabilities = ({ browser }) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/**
 * Starts WebKitWebDriver on a screen that nobody sees. However this process ends, what it started
 * ends too.
 *
 * @param {import('./webkit.mjs').WebKit} webkit
 * @param {object} [options]
 * @param {boolean} [options.takesPictures] whether tests take screenshots. Only then does the browser
 *   draw as with a graphics card, whose work the processor does: without it, a test takes a third
 *   less of the processor's time.
 * @returns {Promise<Driver>} once it answers
 * @throws when it does not in time
 */
export async function startWebKitDriver(webkit, { takesPictures = false } = {}) {
  /** @type {Process[]} */
  const processes = [];
  const kill = () => processes.forEach((one) => signal(one, 'SIGKILL'));
  const exit = () => process.exit(1);
  process.on('exit', kill);
  process.on('SIGTERM', exit);
  process.on('SIGHUP', exit);

  const screen = start(webkit.screen, SCREEN, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(screen);
  const env = {
    ...{ DISPLAY: await displayOf(screen), GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    ...(!takesPictures && { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
  };
  const port = await freePort();
  const options = { stdio: /** @type {const} */ ('ignore'), env: { ...process.env, ...env } };
  processes.push(start(webkit.driver, [`--port=${port}`, `--host=${LOOPBACK}`], options));
  await answers(`http://${LOOPBACK}:${port}/status`);

  const stop = async () => {
    // The driver first: the browser's windows are on the screen.
    for (const one of processes.reverse()) await end(one);
    process.off('exit', kill);
    process.off('SIGTERM', exit);
    process.off('SIGHUP', exit);
  };
  return { hostname: LOOPBACK, port, stop };
}

const SCREEN = ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'];

/**
 * @param {Process} screen
 * @returns {Promise<string>} the screen's name, once it is there
 */
async function displayOf(screen) {
  const said = /** @type {import('node:stream').Readable} */ (screen.stdio[3]);
  const inTime = AbortSignal.timeout(WAIT_LIMIT);
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
function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  child.on('error', (error) => console.error(`${command} does not start: ${error.message}`));
  return child;
}

/** @param {Process} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const inTime = AbortSignal.timeout(WAIT_LIMIT);
  const ended = once(child, 'exit', { signal: inTime }).catch(() => signal(child, 'SIGKILL'));
  signal(child, 'SIGTERM');
  await ended;
}

/**
 * @param {Process} child the first of its group
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
  const inTime = AbortSignal.timeout(WAIT_LIMIT);
  while (!inTime.aborted) {
    const response = await fetch(address, { signal: inTime }).catch(() => undefined);
    if (response?.ok) return;
    await delay(INTERVAL);
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}
