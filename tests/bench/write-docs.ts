/** Writes the results of a whole run into docs/performance.md and its charts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { ROOT } from '../../scripts/files/root.mjs';
import { comparisonChart, growthChart } from './chart.js';
import { builtTable, resultTable, targetTable } from './table.js';
import { targetsOf, type Run } from './targets.js';

/**
 * Writes the page and its charts.
 *
 * @param chromium - The version of the browser.
 */
export async function writeDocs(run: Run, rounds: number, chromium: string): Promise<void> {
  const { results, built, growth = [] } = run;
  await write(
    `
Measured on ${new Date().toISOString().slice(0, 10)} in Chromium ${chromium}, on ${machine()}, with
Node ${process.versions.node}. Each figure is the median of ${String(rounds)} rounds. The versions:
${[...new Set(results.map(({ contender }) => contender.madeWith).filter(Boolean))].join('; ')}.

${targetTable(targetsOf(run))}

If a cell has two figures, the first is for the slow phone and the second is for the unthrottled machine.

${resultTable(results)}

${built ? `One card, one download and one list of a report, from a feed of 500, on the slow phone:\n\n${builtTable(built)}` : ''}

![Bars: the main-thread time of each page, and the time until all items are there](performance.svg)

![Lines: how time and memory grow with the feed and with the page](performance-growth.svg)
`,
  );
  writeFileSync(join(ROOT, 'docs/performance.svg'), await comparisonChart(results));
  writeFileSync(join(ROOT, 'docs/performance-growth.svg'), await growthChart(growth));
}

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
