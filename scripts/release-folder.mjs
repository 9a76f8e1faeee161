/**
 * `npm run release-folder -- <folder> [--base-url <address>]`: puts this version into the folder that
 * a publisher serves. The address is that of the folder.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build/dist.mjs';
import { ROOT } from './files/root.mjs';
import { readBaseUrl } from './release/base-url.mjs';
import { releaseFolder } from './release/release-folder.mjs';

const USAGE = 'npm run release-folder -- <folder> [--base-url <address>]';

try {
  const { positionals, values } = parseArgs({
    options: { 'base-url': { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (!folder || others.length > 0) throw new Error(`Say which folder: ${USAGE}`);
  const given = values['base-url'];
  const address = given === undefined ? undefined : readBaseUrl(given);
  await ensureBuilt();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const isNew = releaseFolder(join(ROOT, 'dist/cdn'), resolve(folder), version, address);
  console.log(`${version} ${isNew ? 'is now' : 'was already'} in ${resolve(folder, version)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
