/** Our scripts from `npm run build`, at the addresses in README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../scripts/files/list-files.mjs';
import { ROOT } from '../../../scripts/files/root.mjs';
import type { Answer } from '../contender.js';
import { script } from './host-page.js';

const FOLDER = join(ROOT, 'dist/cdn');

/** The path of the module that defines the elements. */
export const OUR_MODULE = '/widgets/publication-widgets.js';

/** The module and the chunks that it may load, by their paths. */
export const ourScripts = (): readonly (readonly [string, Answer])[] =>
  [
    'publication-widgets.js',
    ...listFiles(join(FOLDER, 'chunks')).map((file) => `chunks/${file}`),
  ].map((file) => [`/widgets/${file}`, script(readFileSync(join(FOLDER, file), 'utf8'))]);
