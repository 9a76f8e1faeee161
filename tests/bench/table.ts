/** Writes the results of a run as Markdown. */
import { WAYS, type Way } from './built-pages.js';
import type { Result } from './compare.js';
import type { Figures } from './measure.js';
import { isMet, type Target } from './targets.js';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

interface Column {
  readonly head: string;
  readonly cell: (result: Result) => string;
}

/** A figure on the slow phone and, beside it, without throttling. */
const both =
  (name: keyof Figures): Column['cell'] =>
  ({ slow, fast }) =>
    `${whole.format(slow[name])} / ${whole.format(fast[name])}`;

const COLUMNS: readonly Column[] = [
  { head: 'What', cell: ({ contender }) => contender.name },
  { head: 'Bytes', cell: ({ slow }) => whole.format(slow.bytes) },
  { head: 'Requests', cell: ({ slow }) => whole.format(slow.requests) },
  { head: 'First item, ms', cell: both('first') },
  { head: 'All items, ms', cell: both('all') },
  { head: 'Main thread, ms', cell: both('tasks') },
  { head: 'Scripts, ms', cell: both('scripts') },
  { head: 'With idle work, ms', cell: both('whole') },
  { head: 'Longest task, ms', cell: both('longest') },
  { head: 'Layout shift', cell: ({ slow }) => fine.format(slow.shift) },
  { head: 'Heap, kB', cell: ({ slow }) => whole.format(slow.heap / 1000) },
  { head: 'Nodes', cell: ({ slow }) => whole.format(slow.nodes) },
];

/**
 * One table of all results. Each scenario has a row with its name, and a row for each contender.
 */
export function resultTable(results: readonly Result[]): string {
  const rows = results.flatMap((result, index) => {
    const { name } = result.scenario;
    const isFirst = results[index - 1]?.scenario !== result.scenario;
    const heading = [`**${name}**`, ...COLUMNS.slice(1).map(() => '')];
    const cells = COLUMNS.map(({ cell }) => cell(result));
    return isFirst ? [heading, cells] : [cells];
  });
  const align = COLUMNS.map((_, index) => (index ? '--:' : '---'));
  return table([COLUMNS.map(({ head }) => head), align, ...rows]);
}

/** The table of the ways to show a report of a feed of 500, on the slow phone. */
export function builtTable(built: Readonly<Record<Way, Figures>>): string {
  const rows = Object.entries(WAYS).map(([way, name]) => {
    const { bytes, requests, first, all, scripts, shift } = built[way as Way];
    return [
      name,
      ...[bytes, requests, first, all, scripts].map((figure) => whole.format(figure)),
      fine.format(shift),
    ];
  });
  const heads = [
    'What',
    'Bytes',
    'Requests',
    'First, ms',
    'All, ms',
    'Scripts, ms',
    'Layout shift',
  ];
  return table([heads, heads.map((_, index) => (index ? '--:' : '---')), ...rows]);
}

/** The table of the targets, with the measured values. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.promise,
    fine.format(target.limit),
    fine.format(target.measured),
    isMet(target) ? 'yes' : '**no**',
  ]);
  return table([['Promise', 'At most', 'Measured', 'Kept'], ['---', '--:', '--:', '---'], ...rows]);
}

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
