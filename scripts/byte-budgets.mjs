/** `npm run check:bytes`: what each shipped script weighs, and whether it may. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFiles } from './files/list-files.mjs';
import { ROOT } from './files/root.mjs';

/** The most bytes that a file of dist/cdn may have at brotli quality 11. */
const BUDGETS = new Map([
  ['publication-widgets.js', 18_500],
  ['publication-widgets.iife.js', 18_500],
  ['publication-card.js', 17_500],
  ['publication-card.iife.js', 17_500],
  ['related-resources.js', 16_000],
  ['related-resources.iife.js', 16_000],
  ['report-download.js', 15_700],
  ['report-download.iife.js', 15_700],
  ['embed.js', 1_000],
  ['embed-parent.js', 500],
]);
const CHUNK_BUDGET = 1_500;
/** The words of all languages but English: 200 bytes for each of the sixteen. */
const LANGUAGES = '/languages.js';
const LANGUAGES_BUDGET = 3_200;
/** What makes a feed of an answer of WordPress. */
const WORDPRESS = '/wordpress-in-page.js';
const WORDPRESS_BUDGET = 2_000;
const FOLDER = join(ROOT, 'dist/cdn');

/** The snippet builder is for editors: no reader loads it. */
const isRead = (/** @type {string} */ file) => !file.startsWith('snippet-builder/');

const scripts = listFiles(FOLDER).filter((file) => file.endsWith('.js') && isRead(file));
const missing = [...BUDGETS.keys()].filter((file) => !scripts.includes(file));
const rows = scripts.map((file) => {
  const bytes = readFileSync(join(FOLDER, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const brotli = brotliCompressSync(bytes, { params }).length;
  const budget = BUDGETS.get(file) ?? chunkBudget(file);
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return { file, min: bytes.length, gzip, brotli, budget, over: Math.max(0, brotli - budget) };
});

/** @param {string} file path of a chunk */
function chunkBudget(file) {
  if (file.endsWith(LANGUAGES)) return LANGUAGES_BUDGET;
  return file.endsWith(WORDPRESS) ? WORDPRESS_BUDGET : CHUNK_BUDGET;
}

const HEADS = /** @type {const} */ (['min', 'gzip', 'brotli', 'budget']);
const width = Math.max(...scripts.map((file) => file.length), 4);
/** @param {number | string} cell */
const right = (cell) => cell.toLocaleString('en').padStart(8);
console.log(['file'.padEnd(width), ...HEADS.map(right)].join(' '));
for (const row of rows) {
  const verdict = row.over ? `  over by ${row.over}` : '';
  console.log(
    [row.file.padEnd(width), ...HEADS.map((head) => right(row[head]))].join(' ') + verdict,
  );
}
for (const file of missing) console.log(`${file} is missing: build first`);
process.exitCode = missing.length > 0 || rows.some((row) => row.over > 0) ? 1 : 0;
