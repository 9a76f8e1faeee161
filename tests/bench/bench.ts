/**
 * `npm run bench`: measures the cost of our elements and of other ways to show reports in one run,
 * and writes the results into docs/performance.md and its charts.
 *
 * - `--rounds 7` loads each page seven times.
 * - `--only cards,list` measures these parts, and in them only the pages that the targets compare. It
 *   prints the results, and writes nothing. The parts are in `run.ts`.
 *
 * The command ends with an error if a target is missed.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { ensureBuilt } from '../../scripts/build/dist.mjs';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/browsers/chromium.mjs';
import { measureAll, measureQuickly, readParts } from './run.js';
import { builtTable, resultTable, targetTable } from './table.js';
import { isMet, targetsOf } from './targets.js';
import { writeDocs } from './write-docs.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds takes a number from 1 on');
const parts = values.only === undefined ? undefined : readParts(values.only);

await ensureBuilt();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: CHROMIUM_ARGS,
});
const run = parts
  ? await measureQuickly(browser, parts, rounds)
  : await measureAll(browser, rounds);
const version = browser.version();
await browser.close();

const targets = targetsOf(run);
if (!parts) await writeDocs(run, rounds, version);
else if (run.results.length) await print(resultTable(run.results));
if (parts && run.built) await print(builtTable(run.built));
await print(targetTable(targets));
process.exitCode = targets.every(isMet) ? 0 : 1;

/** Prints a table with its columns below each other. */
async function print(table: string): Promise<void> {
  console.log(`\n${await format(table, { parser: 'markdown' })}`);
}
