/** The same elements in three versions: hand-written, with Lit alone, and ours. */
import packageJson from '../../../package.json' with { type: 'json' };
import type { Answer, Contender } from '../contender.js';
import { jsonFeed, type Report } from '../reports.js';
import { bundle } from './bundle.js';
import { escaped, hostPage, madeWith, script } from './host-page.js';
import { OUR_MODULE, ourScripts } from './our-scripts.js';
import { COVER_FILE } from './pictures.js';

/** An element and its script. */
interface OwnElement {
  readonly name: string;
  readonly madeWith: string;
  readonly tag: string;
  /** The address of the module that defines the element. */
  readonly module: string;
  /** The module and the files that it may load, by their addresses. */
  readonly scripts: () => Promise<readonly (readonly [string, Answer])[]>;
}

const FEED = '/feed.json';

const bundled = (name: string, made: string, tag: string): OwnElement => ({
  name,
  madeWith: made,
  tag,
  module: `/${tag}.js`,
  scripts: async () => [[`/${tag}.js`, script(await bundle(tag))]],
});

const handWritten = (tag: string): OwnElement => bundled('Hand-written element', '', tag);
const bareLit = (tag: string): OwnElement => bundled('Bare Lit', madeWith('lit'), tag);

const ours = (tag: string): OwnElement => ({
  name: 'Publication widgets',
  madeWith: `${packageJson.name} ${packageJson.version}, ${madeWith('lit', '@lit/task')}`,
  tag,
  module: OUR_MODULE,
  scripts: () => Promise.resolve(ourScripts()),
});

/** The lists: one element that shows all reports that are related to the page's report. */
export const listElements: readonly Contender[] = [
  list(handWritten('hand-written-list')),
  list(bareLit('lit-list')),
  list(ours('related-resources'), ' match="latest"'),
];

/** The cards: one element for each report, and one feed for all elements. */
export const cardElements: readonly Contender[] = [
  cards(handWritten('hand-written-card')),
  cards(bareLit('lit-card')),
  cards(ours('publication-card')),
];

/** The way that docs/performance.md advises for pages with many cards. */
export const cardsOffScreen: Contender = cards(
  { ...ours('publication-card'), name: 'Publication widgets, content-visibility' },
  '<style>publication-card{content-visibility:auto;contain-intrinsic-block-size:auto 30em}</style>',
);

function list(element: OwnElement, more = ''): Contender {
  const { name, madeWith, tag } = element;
  return {
    name,
    madeWith,
    shown: `(number) => document.querySelector('${tag}')?.shadowRoot
      ?.querySelector(\`li:nth-child(\${number + 1}) .title\`)`,
    site: (reports) => {
      const about = relatedTo(reports);
      const attributes = `publication="${about.id}" limit="${reports.length}"${more}`;
      return siteOf(element, [about, ...reports], [paste(tag, attributes, about)]);
    },
  };
}

function cards(element: OwnElement, head = ''): Contender {
  const { name, madeWith, tag } = element;
  return {
    name,
    madeWith,
    shown: `(number) => document.getElementsByTagName('${tag}')[number]?.shadowRoot
      ?.querySelector('.title')`,
    site: (reports) =>
      siteOf(
        element,
        reports,
        reports.map((report) => paste(tag, `publication="${report.id}"`, report)),
        head,
      ),
  };
}

/** The report that the page is about. The list holds only the reports that are related to it. */
function relatedTo(reports: readonly Report[]): Report {
  return {
    ...reports[0]!,
    id: 'this-report',
    url: 'https://publisher.example/reports/this-report',
    title: 'This report',
  };
}

const paste = (tag: string, attributes: string, { url, title }: Report): string =>
  `<${tag} feed="${FEED}" ${attributes}><a href="${url}">${escaped(title)}</a></${tag}>`;

async function siteOf(
  { module, scripts }: OwnElement,
  reports: readonly Report[],
  elements: readonly string[],
  head = '',
): Promise<Map<string, Answer>> {
  const widgets = `<script type="module" src="${module}"></script> ${elements.join('\n')}`;
  return new Map([
    ['/', hostPage({ head, widgets })],
    ...(await scripts()),
    [FEED, { type: 'application/feed+json', body: jsonFeed(reports) }],
    COVER_FILE,
  ]);
}
