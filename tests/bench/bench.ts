/**
 * `npm run bench`: measures the cost of our elements and of other ways to show reports in one run,
 * and writes the results into docs/performance.md and its charts.
 *
 * `--rounds 7` loads each page seven times. The command ends with an error if a target is missed.
 */
import { cpus, totalmem } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { ensureBuilt } from '../../scripts/build/dist.mjs';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/browsers/chromium.mjs';
import { ROOT } from '../../scripts/files/root.mjs';
import { comparisonChart, growthChart } from './chart.js';
import { compare, type Result } from './compare.js';
import { measureGrowth } from './growth.js';
import { measureSites } from './measure-sites.js';
import { pageOfFeed, pageOfSnippet } from './our-pages.js';
import { makeReports } from './reports.js';
import { SCENARIOS } from './scenarios.js';
import { resultTable, targetTable } from './table.js';
import { isMet, targetsOf } from './targets.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds takes a number from 1 on');

await ensureBuilt();
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: CHROMIUM_ARGS,
});
const results: Result[] = [];
for (const scenario of SCENARIOS) {
  console.log(`${scenario.name}…`);
  results.push(...(await compare(browser, scenario, rounds)));
}
console.log('A large feed, and the builder’s snippet…');
const ownPages = [pageOfFeed(makeReports(1000)), await pageOfSnippet(browser)];
const [largeFeed, snippet] = await measureSites(browser, ownPages, rounds);
console.log('Growth…');
const growth = await measureGrowth(browser, Math.ceil(rounds / 2));
const version = browser.version();
await browser.close();

const targets = targetsOf({ results, growth, largeFeed: largeFeed!, snippet: snippet! });
await write(
  `
Measured on ${new Date().toISOString().slice(0, 10)} in Chromium ${version}, on ${machine()}, with
Node ${process.versions.node}. Each figure is the median of ${String(rounds)} rounds. The versions:
${[...new Set(results.map(({ contender }) => contender.madeWith).filter(Boolean))].join('; ')}.

${targetTable(targets)}

If a cell has two figures, the first is for the slow phone and the second is for the unthrottled machine.

${resultTable(results)}

![Bars: the main-thread time of each page, and the time until all items are there](performance.svg)

![Lines: how time and memory grow with the feed and with the page](performance-growth.svg)
`,
);
writeFileSync(join(ROOT, 'docs/performance.svg'), await comparisonChart(results));
writeFileSync(join(ROOT, 'docs/performance-growth.svg'), await growthChart(growth));
console.log(targetTable(targets));
process.exitCode = targets.every(isMet) ? 0 : 1;

function machine(): string {
  const [{ model } = { model: 'an unknown processor' }, ...others] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${model.trim()}, ${String(others.length + 1)} cores, ${String(gigabytes)} GiB`;
}

/** Writes the results into their place in the document. */
async function write(measured: string): Promise<void> {
  const file = join(ROOT, 'docs/performance.md');
  const place = /(?<=<!-- npm run bench -->)[^]*(?=<!-- end -->)/;
  const text = readFileSync(file, 'utf8').replace(place, () => measured);
  writeFileSync(file, await format(text, { parser: 'markdown', filepath: file }));
}
