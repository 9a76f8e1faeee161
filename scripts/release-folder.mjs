/** `npm run release-folder -- <folder>`: puts this version into the folder that a publisher serves. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './build/dist.mjs';
import { ROOT } from './files/root.mjs';
import { releaseFolder } from './release/release-folder.mjs';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say which folder: npm run release-folder -- <folder>');
  process.exit(1);
}
await ensureBuilt();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
try {
  const isNew = releaseFolder(join(ROOT, 'dist/cdn'), resolve(folder), version);
  console.log(`${version} ${isNew ? 'is now' : 'was already'} in ${resolve(folder, version)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
