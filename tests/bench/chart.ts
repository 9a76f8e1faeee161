/** Draws the charts of a run as SVG, with Vega-Lite. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Result } from './compare.js';
import type { Growth } from './growth.js';
import { NAMES } from './targets.js';

const OURS = '#1f5fa8';
const OTHERS = '#9aa5b1';
const CONFIG = {
  background: 'white',
  font: 'system-ui, sans-serif',
  padding: 16,
  axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelLimit: 0 },
  title: { fontSize: 13, anchor: 'start', frame: 'group', offset: 8 },
  view: { stroke: null },
} as const;

/** A bar chart: each contender's use of a slow phone's main thread and of the reader's time. */
export function comparisonChart(results: readonly Result[]): Promise<string> {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = scenarios.map((scenario) => {
    const of = results.filter((result) => result.scenario === scenario);
    const work = bars(scenario.name, 'ms of the main thread', of, 'tasks', true);
    return { hconcat: [work, bars('', 'ms until all is there', of, 'all', false)] };
  });
  return toSvg({ vconcat: rows } as TopLevelSpec);
}

function bars(
  title: string,
  unit: string,
  results: readonly Result[],
  figure: 'tasks' | 'all',
  isNamed: boolean,
): object {
  const y = { field: 'name', type: 'nominal', sort: null, title: null } as const;
  const values = results.map(({ contender, slow }) => ({
    name: contender.name,
    value: Math.round(slow[figure]),
    color: contender.name.startsWith(NAMES.ours) ? OURS : OTHERS,
  }));
  return {
    title,
    width: 300,
    height: { step: 24 },
    data: { values },
    encoding: {
      y: isNamed ? { ...y, axis: { ticks: false, domain: false } } : { ...y, axis: null },
      x: { field: 'value', type: 'quantitative', title: unit, axis: { tickCount: 4 } },
    },
    layer: [
      {
        mark: { type: 'bar', height: 14 },
        encoding: { color: { field: 'color', type: 'nominal', scale: null } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 4, fontSize: 12 },
        encoding: { text: { field: 'value', type: 'quantitative', format: ',' } },
      },
    ],
  };
}

/**
 * A chart of the growth of time and memory, with logarithmic scales. A line with the slope of the
 * dashed line is linear.
 */
export const growthChart = (growth: readonly Growth[]): Promise<string> =>
  toSvg({
    hconcat: growth.flatMap((each) => [
      lines(each, 'Main thread, ms of CPU time', ({ whole }) => whole),
      lines(each, 'Heap, MB', ({ heap }) => heap / 1e6),
    ]),
  } as TopLevelSpec);

function lines(
  { of, points }: Growth,
  unit: string,
  figure: (figures: Growth['points'][number]['figures']) => number,
): object {
  const measured = points.map(({ count, figures }) => ({ count, value: figure(figures) }));
  const last = measured.at(-1) ?? { count: 1, value: 1 };
  const least = Math.min(...measured.map(({ value }) => value)) / 2;
  const most = last.value * 1.5;
  // The dashed line starts at the edge of the chart and ends at the last measured value.
  const linear = [
    { count: (last.count * least) / last.value, value: least, name: 'linear' },
    { ...last, name: 'linear' },
  ];
  const axis = { format: '~s', labelOverlap: false, grid: false };
  const counts = measured.map(({ count }) => count);
  const encoding = {
    x: {
      field: 'count',
      type: 'quantitative',
      title: of,
      scale: { type: 'log', domain: [counts[0], last.count] },
      axis: { ...axis, values: counts },
    },
    y: {
      field: 'value',
      type: 'quantitative',
      title: unit,
      scale: { type: 'log', domain: [least, most], nice: false },
      axis: { ...axis, values: roundValues(least, most), format: ',' },
    },
  };
  return {
    width: 170,
    height: 170,
    layer: [
      {
        data: { values: linear },
        mark: { type: 'line', strokeDash: [4, 4], color: OTHERS },
        encoding,
      },
      {
        data: { values: linear.slice(0, 1) },
        mark: { type: 'text', align: 'left', dx: 8, dy: -10, fontSize: 12, color: '#555' },
        encoding: { ...encoding, text: { field: 'name' } },
      },
      {
        data: { values: measured },
        mark: { type: 'line', color: OURS, point: { filled: true, color: OURS, size: 50 } },
        encoding,
      },
    ],
  };
}

/** The marks of a logarithmic axis between two values: 1, 3, 10, 30 … */
function roundValues(least: number, most: number): readonly number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** (power - 3));
  return powers
    .flatMap((power) => [power, 3 * power])
    .filter((value) => value >= least && value <= most);
}

async function toSvg(spec: TopLevelSpec): Promise<string> {
  const svg = await new View(parse(compile(spec, { config: CONFIG }).spec), {
    renderer: 'none',
  }).toSVG();
  return `${svg}\n`;
}
