/**
 * What both commands do first. Only what Node brings is imported here: nothing is installed yet.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files/root.mjs';
import { run } from '../programs/run.mjs';

/**
 * Installs the npm packages that package-lock.json names, unless they are there already.
 *
 * @throws when npm fails
 */
export async function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing npm packages…');
  await run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Whether node_modules holds what package-lock.json names: npm leaves the list of what it
 * installed beside them, whoever called it, so no mark of our own can go stale.
 */
function packagesAreCurrent() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = packagesIn(installed);
  return Object.entries(packagesIn(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (optional && !present[path]) ||
      (present[path]?.version === version && present[path]?.integrity === integrity),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
