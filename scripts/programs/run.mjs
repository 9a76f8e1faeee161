import { spawn } from 'node:child_process';
import { ROOT } from '../files/root.mjs';

/**
 * Runs a command in the repository's root, its output passed through as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>} when it has ended well
 * @throws when it cannot start or ends with another code than 0
 */
export async function run(command, args) {
  const { code } = await start(command, args, 'inherit');
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with code ${code}`);
}

/**
 * Runs a command in the repository's root and keeps what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] more environment variables
 * @returns {Promise<{ code: number, output: string }>} its code (1 when it could not start or a
 *   signal ended it), and both streams as one text; never rejects
 */
export function capture(command, args, env = {}) {
  return start(command, args, 'pipe', env).catch((/** @type {unknown} */ error) => ({
    code: 1,
    output: String(error),
  }));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} stdio
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number, output: string }>}
 */
function start(command, args, stdio, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The file of a command that an installed npm package brings, to be run by Node itself.
 *
 * @param {string} path path in node_modules, such as `rollup/dist/bin/rollup`
 * @returns {string} absolute path
 */
export const packageFile = (path) => `${ROOT}/node_modules/${path}`;
