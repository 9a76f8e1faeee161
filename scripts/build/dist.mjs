import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** What the publisher's programs alone are made of. */
const FOR_PUBLISHERS = ['src/publisher', 'src/snippet-builder', 'demo/publisher'];
/** These hold the hash of the inputs that dist was made from; left out of the package. */
const STAMP = join(ROOT, 'dist/.inputs');
const STAMP_FOR_READERS = join(ROOT, 'dist/.inputs-for-readers');

/**
 * Makes dist and custom-elements.json, unless they are made from these very inputs already.
 *
 * @param {(args: string[]) => Promise<void>} [runStep] runs a step of the demo's publisher; by default
 *   unseen
 * @returns {Promise<boolean>} whether they were made
 * @throws when a step of the build fails
 */
export async function ensureBuilt(runStep) {
  if (isComplete() && textOf(STAMP) === hashFiles(ROOT, INPUTS)) return false;
  console.log('Building…');
  await build(runStep);
  return true;
}

/**
 * Makes what readers get and custom-elements.json, unless they are made from these very inputs
 * already. The programs for publishers, which take most of the time, may stay older than the sources.
 *
 * @throws when a step of the build fails
 */
export async function ensureBuiltForReaders() {
  if (!isComplete()) return build();
  const hash = hashFiles(ROOT, inputsForReaders());
  if (textOf(STAMP_FOR_READERS) === hash) return;
  rmSync(STAMP, { force: true });
  rmSync(STAMP_FOR_READERS, { force: true });
  await rollup('--configReaders');
  await analyzeElements();
  writeFileSync(STAMP_FOR_READERS, hash);
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
  const hashForReaders = hashFiles(ROOT, inputsForReaders());
  rmSync(STAMP, { force: true });
  await rollup();
  await analyzeElements();
  await runScript('scripts/framework-types.mjs', []);
  await publishDemo(runStep);
  writeFileSync(STAMP_FOR_READERS, hashForReaders);
  writeFileSync(STAMP, hash);
}

/** The inputs, without what the publisher's programs alone are made of. */
const inputsForReaders = () =>
  INPUTS.flatMap((path) =>
    path === 'src' ? readdirSync(join(ROOT, path)).map((name) => `${path}/${name}`) : path,
  ).filter((path) => !FOR_PUBLISHERS.includes(path));

const isComplete = () => OUTPUTS.every((file) => existsSync(join(ROOT, file)));

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @param {string[]} args */
const rollup = (...args) =>
  runScript(packageFile('rollup/dist/bin/rollup'), ['--config', '--failAfterWarnings', ...args]);

const analyzeElements = () =>
  runScript(packageFile('@custom-elements-manifest/analyzer/cem.js'), [
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
  ]);

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
