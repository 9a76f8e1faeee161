/** `npm run test:node`: the tests that run in Node, tests/**\/*.node.test.ts, TypeScript by tsx. */
import { join } from 'node:path';
import { listFiles } from './lib/files.mjs';
import { ROOT } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';

const files = listFiles(join(ROOT, 'tests'))
  .filter((file) => file.endsWith('.node.test.ts'))
  .map((file) => `tests/${file}`);
if (files.length === 0) throw new Error('No file matches tests/**/*.node.test.ts');

const reporters = ['spec', './scripts/reporters/node-results.mjs'];
const { code, output } = await capture('node', [
  '--disable-warning=ExperimentalWarning',
  '--import=tsx',
  '--test',
  ...reporters.flatMap((name) => [`--test-reporter=${name}`, '--test-reporter-destination=stdout']),
  ...files,
]);
process.stdout.write(output);
process.exitCode = code;
