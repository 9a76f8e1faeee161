/** Charts of a run as SVG, by Vega-Lite. */
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
  axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', labelLimit: 220 },
  title: { fontSize: 14, anchor: 'start', subtitleColor: '#555' },
  view: { stroke: null },
} as const;

/** What each contender takes of a slow phone's main thread and of its reader's time, as bars. */
export function comparisonChart(results: readonly Result[]): Promise<string> {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = scenarios.map((scenario) => {
    const of = results.filter((result) => result.scenario === scenario);
    const work = bars(scenario.name, 'Main thread, ms of CPU time', of, 'tasks', true);
    return { hconcat: [work, bars('', 'Until all is there, ms', of, 'all', false)] };
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
    color: contender.name === NAMES.ours ? OURS : OTHERS,
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

/** How time and memory grow, on logarithmic scales: a line of the dashed one's slope is linear. */
export const growthChart = (growth: readonly Growth[]): Promise<string> =>
  toSvg({
    hconcat: growth.flatMap((each) => [
      lines(each, 'Main thread, ms of CPU time', ({ tasks }) => tasks),
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
  const linear = measured.map(({ count }) => ({ count, value: (last.value * count) / last.count }));
  const scale = { type: 'log', domain: [measured[0]?.count, last.count] } as const;
  const range = [Math.min(...measured.map(({ value }) => value)) / 2, last.value * 1.5];
  const encoding = {
    x: {
      field: 'count',
      type: 'quantitative',
      title: of,
      scale,
      axis: { values: measured.map(({ count }) => count), format: ',', grid: false },
    },
    y: {
      field: 'value',
      type: 'quantitative',
      title: unit,
      scale: { type: 'log', domain: range, clamp: true },
      axis: { tickCount: 3, format: '~g' },
    },
  };
  return {
    width: 180,
    height: 160,
    layer: [
      {
        data: { values: linear.filter(({ value }) => value >= (range[0] ?? 0)) },
        mark: { type: 'line', strokeDash: [4, 4], color: OTHERS },
        encoding,
      },
      {
        data: { values: measured },
        mark: { type: 'line', color: OURS, point: { filled: true, color: OURS, size: 50 } },
        encoding,
      },
    ],
  };
}

async function toSvg(spec: TopLevelSpec): Promise<string> {
  const svg = await new View(parse(compile(spec, { config: CONFIG }).spec), {
    renderer: 'none',
  }).toSVG();
  return `${svg}\n`;
}
