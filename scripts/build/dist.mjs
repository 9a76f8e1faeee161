import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from '../files/list-files.mjs';
import { ROOT } from '../files/root.mjs';
import { capture, packageFile } from '../programs/run.mjs';
import { publishDemo } from './demo-site.mjs';

const INPUTS = [
  'src',
  'demo/publisher',
  'scripts/framework-types.mjs',
  'scripts/framework-types',
  'scripts/rollup',
  'scripts/build',
  'scripts/files',
  'scripts/programs',
  'rollup.config.mjs',
  'custom-elements-manifest.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsconfig.cli.json',
  'tsconfig.snippet-builder.json',
  'package.json',
  'package-lock.json',
  'docs/problems.md',
];
const OUTPUTS = [
  'dist/index.js',
  'dist/cdn/integrity.json',
  'dist/react.d.ts',
  'dist/react.js',
  'dist/cli/publication-widgets.js',
  'dist/cdn/snippet-builder/snippet-builder.js',
  'dist/demo/published/index.html',
  'custom-elements.json',
];
/** Holds the hash of the inputs that dist was made from; left out of the package. */
const STAMP = join(ROOT, 'dist/.inputs');

/**
 * Makes dist and custom-elements.json, unless they are made from these very inputs already.
 *
 * @param {(args: string[]) => Promise<void>} [runStep] runs a step of the demo's publisher; by default
 *   unseen
 * @returns {Promise<boolean>} whether they were made
 * @throws when a step of the build fails
 */
export async function ensureBuilt(runStep) {
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  const isComplete = OUTPUTS.every((file) => existsSync(join(ROOT, file)));
  if (isComplete && stamp === hashFiles(ROOT, INPUTS)) return false;
  console.log('Building…');
  await build(runStep);
  return true;
}

/**
 * Makes dist and custom-elements.json anew.
 *
 * @param {(args: string[]) => Promise<void>} [runStep] runs a step of the demo's publisher; by default
 *   unseen
 * @throws when a step of the build fails
 */
export async function build(runStep = ([file = '', ...args]) => runScript(file, args)) {
  const hash = hashFiles(ROOT, INPUTS);
  rmSync(STAMP, { force: true });
  await runQuietly('rollup/dist/bin/rollup', ['--config', '--failAfterWarnings']);
  await runQuietly('@custom-elements-manifest/analyzer/cem.js', [
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  ]);
  await runScript('scripts/framework-types.mjs', []);
  await publishDemo(runStep);
  writeFileSync(STAMP, hash);
}

/**
 * @param {string} file path in node_modules
 * @param {string[]} args
 */
const runQuietly = (file, args) => runScript(packageFile(file), args);

/**
 * @param {string} file path, absolute or in the repository
 * @param {string[]} args
 */
async function runScript(file, args) {
  const { code, output } = await capture('node', [file, ...args]);
  if (code === 0) return;
  console.error(output);
  throw new Error(`The build failed: ${file} ended with code ${code}`);
}
