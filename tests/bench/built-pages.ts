/**
 * One card, one download and one list of a report, by the ways that `publication-widgets build` offers,
 * beside the whole feed, and beside plain HTML of the same words.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/files/root.mjs';
import type { Answer, Site } from './contender.js';
import { hostPage } from './contenders/host-page.js';
import { OUR_MODULE, ourScripts } from './contenders/our-scripts.js';
import { COVER_FILE } from './contenders/pictures.js';
import { hasClosedTexts } from './disclosures.js';
import type { Subject } from './measure-sites.js';
import { jsonFeed, makeReports, type Report } from './reports.js';
import { SLOW } from './throttling.js';

/** The ways to show a report, in the order of the table. */
export const WAYS = {
  plain: 'Plain HTML of the same words',
  prepared: 'Prepared in the page',
  frame: 'The prepared page for frames',
  small: 'From the report’s small feed',
  whole: 'From the whole feed',
} as const;

/** The name of a way to show a report. */
export type Way = keyof typeof WAYS;

const REPORTS = 500;
const TAGS = ['publication-card', 'report-download', 'related-resources'] as const;
const NAMES = ['', '.download', '.list'] as const;
/** The site of the built files. In the bench they stand on the page's own site. */
const SITE = 'https://reports.example';
const SCRIPT = `<script type="module" src="${OUR_MODULE}"></script>`;
/** A page that is not in a frame has an icon. */
const ICON = ['/favicon.ico', { type: 'image/x-icon', body: '' }] as const;
const WATCHED = {
  shown: `(number) => document.querySelectorAll('${TAGS.join()}')[number]?.shadowRoot
    ?.querySelector('[part~="title"]')`,
  complete: hasClosedTexts('publication-card'),
  condition: SLOW,
};

/** Builds a feed of 500 reports with the shipped command, and makes the page of each way. */
export async function builtPages(): Promise<Readonly<Record<Way, Subject>>> {
  const reports = makeReports(REPORTS);
  const [report] = reports as readonly [Report, ...Report[]];
  const read = await build(jsonFeed(reports));
  const snippets = NAMES.map((name) => read('snippets/', `${name}.html`));
  const small = read('reports/', '.json');
  const elements = (feed: string): string =>
    TAGS.map(
      (tag) =>
        `<${tag} feed="${feed}" publication="${report.id}"><a href="${report.url}">${report.title}</a></${tag}>`,
    ).join('\n');
  const page = (widgets: string, feed?: string): Site =>
    new Map<string, Answer>([
      ['/', hostPage({ widgets })],
      ...ourScripts(),
      ...(feed === undefined
        ? []
        : [['/feed.json', { type: 'application/feed+json', body: feed }] as const]),
      COVER_FILE,
    ]);
  const frame: Answer = { type: 'text/html; charset=utf-8', body: read('embed/', '.html') };
  const ofThree = { ...WATCHED, items: TAGS.length };
  return {
    plain: {
      ...ofThree,
      site: page(snippets.map(plainOf).join('\n')),
      shown: `(number) => document.getElementsByClassName('plain')[number]?.querySelector('[part~="title"]')`,
      complete: undefined,
    },
    prepared: { ...ofThree, site: page(snippets.join('\n')) },
    // Its card has the download.
    frame: {
      ...WATCHED,
      items: 2,
      complete: undefined,
      site: new Map([['/', frame], COVER_FILE, ICON]),
    },
    small: { ...ofThree, site: page(SCRIPT + elements('/feed.json'), small) },
    whole: { ...ofThree, site: page(SCRIPT + elements('/feed.json'), jsonFeed(reports)) },
  };
}

/** The words of a prepared element, without its styles, its data and its script. */
function plainOf(snippet: string): string {
  const [, content = ''] = /<\/style>([^]*?)<\/template>/.exec(snippet) ?? [];
  return `<div class="plain">${content.replace(/<\/?slot[^>]*>/g, '')}</div>`;
}

/**
 * Builds a feed into a folder for a moment.
 *
 * @returns A function that reads the file of the first report in a folder, with an end of its name.
 */
async function build(feed: string): Promise<(start: string, end: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-built-'));
  const command = join(ROOT, 'dist/cli/publication-widgets.js');
  const source = join(folder, 'feed.json');
  await writeFile(source, feed);
  const places = ['--base-url', `${SITE}/published/`, '--scripts', `${SITE}/widgets/`];
  await promisify(execFile)(process.execPath, [
    ...[command, 'build', source, join(folder, 'out')],
    ...[...places, '--address', `${SITE}/`],
  ]);
  const texts = new Map<string, string>();
  for (const name of await readdir(join(folder, 'out'), { recursive: true })) {
    if (!/^(?:snippets|reports|embed)\/report-0-/.test(name)) continue;
    const text = await readFile(join(folder, 'out', name), 'utf8');
    texts.set(name, text.replaceAll(`${SITE}/`, '/').replaceAll(SITE, "'self'"));
  }
  await rm(folder, { recursive: true });
  return (start, end) => {
    const found = [...texts].find(
      ([name]) => name.startsWith(start) && /^[^.]+(.*)$/.exec(name)?.[1] === end,
    );
    if (!found) throw new Error(`No file ${start}…${end}`);
    return found[1];
  };
}
