/**
 * `npm test`: installs, builds, runs every check and every test, and ends with one line,
 * `N passed, N failed`. A check counts as one test. Nothing stops at the first failure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build/dist.mjs';
import { ensureChromium, ensureHeadlessChromium } from './browsers/chromium.mjs';
import { ensureDebianLibraries } from './install/debian-libraries.mjs';
import { ensureDebianServers } from './install/debian-servers.mjs';
import { ensureFirefox } from './browsers/firefox.mjs';
import { ensurePackages } from './install/npm-packages.mjs';
import { ensurePublishedPackages } from './install/published-packages.mjs';
import { runStep, summary } from './testing/steps.mjs';
import { ensureWebKit } from './browsers/webkit.mjs';

/**
 * The pages take as long as all else together, and often wait: so the others, one by one, run beside
 * them.
 *
 * @type {import('./testing/steps.mjs').Step[]}
 */
const STEPS = [
  { name: 'tests of pages', script: 'test:pages', counts: true },
  { name: 'types and lint', program: ['scripts/types-and-lint.mjs'], counts: true },
  { name: 'tests in Node', script: 'test:node', counts: true },
  { name: 'format', script: 'check:format' },
  { name: 'imports', script: 'check:imports' },
  { name: 'bytes', script: 'check:bytes', show: true },
  { name: 'tests of Storybook', script: 'test:visual', counts: true },
  { name: 'tests of elements', script: 'test:engines', counts: true },
];
const AT_ONCE = 2;

const folder = mkdtempSync(join(tmpdir(), 'publication-widgets-'));
const results = [
  await runStep({ name: 'packages', action: ensurePackages }, folder),
  await runStep({ name: 'Chromium', action: ensureChromium }, folder),
  await runStep(
    { name: 'headless Chromium', action: ensureHeadlessChromium, optional: true },
    folder,
  ),
  await runStep({ name: 'Firefox', action: ensureFirefox, optional: true }, folder),
  await runStep({ name: 'WebKit', action: ensureWebKit, optional: true }, folder),
  await runStep({ name: 'packages as published', action: ensurePublishedPackages }, folder),
  await runStep(
    { name: 'libraries of Debian', action: ensureDebianLibraries, optional: true },
    folder,
  ),
  await runStep({ name: 'nginx and Apache', action: ensureDebianServers, optional: true }, folder),
  await runStep({ name: 'build', action: ensureBuilt }, folder),
];
results.push(...(await runAll(STEPS, AT_ONCE)));
rmSync(folder, { recursive: true, force: true });

const { line, ok } = summary(results);
process.exitCode = ok ? 0 : 1;
console.log(line);

/**
 * Runs steps in their order, so many at a time.
 *
 * @param {import('./testing/steps.mjs').Step[]} steps
 * @param {number} atOnce
 */
async function runAll(steps, atOnce) {
  const waiting = [...steps];
  /** @type {import('./testing/reporters/results.mjs').Counts[]} */
  const done = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      done.push(await runStep(step, folder));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
}
