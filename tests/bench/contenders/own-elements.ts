/**
 * The same elements in three versions: hand-written, with Lit alone, and ours.
 *
 * The first two come twice: with the accessible content of ours (names, languages, directions), and
 * with the visible text alone, as they were measured until version 0.1.0.
 */
// To delete after the first release with both: the rows without our accessible content, and in
// `client/` their `hand-written-…` and `lit-…`.
import packageJson from '../../../package.json' with { type: 'json' };
import type { Answer, Contender } from '../contender.js';
import { hasClosedTexts } from '../disclosures.js';
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

/** HTML that one page has and others do not. */
interface More {
  /** HTML in the head. */
  readonly head?: string;
  /** HTML before the script, in the line that partners paste. */
  readonly line?: string;
}

/** The path of the feed of every page. */
export const FEED = '/feed.json';

const bundled = (name: string, made: string, tag: string): OwnElement => ({
  name,
  madeWith: made,
  tag,
  module: `/${tag}.js`,
  scripts: async () => [[`/${tag}.js`, script(await bundle(tag))]],
});

const HAND_WRITTEN = 'Hand-written element';
const BARE_LIT = 'Bare Lit';

const handWritten = (tag: string): OwnElement => bundled(HAND_WRITTEN, '', tag);
const bareLit = (tag: string): OwnElement => bundled(BARE_LIT, madeWith('lit'), tag);
/** A version with the accessible content of ours. */
const accessible = (name: string, made: string, tag: string): OwnElement =>
  bundled(`${name} (same content)`, made, tag);

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
  list(accessible(HAND_WRITTEN, '', 'accessible-list')),
  list(accessible(BARE_LIT, madeWith('lit'), 'accessible-lit-list')),
  list(ours('related-resources'), ' match="latest"'),
];

/** The cards: one element for each report, and one feed for all elements. */
export const cardElements: readonly Contender[] = [
  cards(handWritten('hand-written-card')),
  cards(bareLit('lit-card')),
  cards(accessible(HAND_WRITTEN, '', 'accessible-card')),
  cards(accessible(BARE_LIT, madeWith('lit'), 'accessible-lit-card')),
  cards(ours('publication-card')),
];

/**
 * The same elements as for one card alone. The line that partners paste asks for the feed before our
 * script is there. The other elements ask when their script runs.
 */
export const cardElementsAlone: readonly Contender[] = [
  ...cardElements.slice(0, -1),
  cards(ours('publication-card'), {
    line: `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${FEED}">`,
  }),
];

/** The way that docs/performance.md advises for pages with many cards. */
export const cardsOffScreen: Contender = cards(
  { ...ours('publication-card'), name: 'Publication widgets, content-visibility' },
  {
    head: '<style>publication-card{content-visibility:auto;contain-intrinsic-block-size:auto 30em}</style>',
  },
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

function cards(element: OwnElement, more: More = {}): Contender {
  const { name, madeWith, tag } = element;
  return {
    name,
    madeWith,
    shown: `(number) => document.getElementsByTagName('${tag}')[number]?.shadowRoot
      ?.querySelector('.title')`,
    complete: hasClosedTexts(tag),
    site: (reports) =>
      siteOf(
        element,
        reports,
        reports.map((report) => paste(tag, `publication="${report.id}"`, report)),
        more,
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
  { head = '', line = '' }: More = {},
): Promise<Map<string, Answer>> {
  const widgets = `${line}<script type="module" src="${module}"></script> ${elements.join('\n')}`;
  return new Map([
    ['/', hostPage({ head, widgets })],
    ...(await scripts()),
    [FEED, { type: 'application/feed+json', body: jsonFeed(reports) }],
    COVER_FILE,
  ]);
}
