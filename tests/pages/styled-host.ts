/** Compares the widgets on a page with its own styles with the same widgets on an empty page. */
import { expect, openAll, words } from './any-engine.js';
import { HOST_CONTENT } from './host-content.js';
import { differences, differentPixels, looksIn, type Look } from './look.js';
import type { Tab } from './tab.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;
/** The styles that the widgets take from the page. */
const INHERITED = /^(font-.*|color|color-scheme|visibility|direction|-webkit-locale)$/;
/**
 * A column that no style of the page can change, with the widgets in it and without. It keeps away
 * from the page's content: a picture of that ends at a whole pixel, which may be below its last line.
 */
const COLUMN = ['display: block', 'width: 700px', 'height: 2500px', 'margin: 8px', 'overflow: clip']
  .map((rule) => `${rule} !important`)
  .join(';');

const script = (demo: string) =>
  `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;

const element = (tag: string, feed: string) =>
  `<${tag} feed="${feed}"><a href="/own-link">Own link</a></${tag}>`;

/** The three elements. The last is the plain tag that editors do not change. */
const pasted = (feed: string) =>
  `${element('publication-card', feed)}${element('related-resources', feed)}
  <blockquote class="report-download" data-feed="${feed}"><p><a href="/own-link">Own link</a></p></blockquote>`;

const documentOf = (css: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><style>${css}</style></head><body>${body}</body></html>`;

const hostOf = (css: string, column: string) =>
  documentOf(css, `<main>${HOST_CONTENT}</main><div style="${COLUMN}">${column}</div>`);

/**
 * The looks of all widgets, with open disclosures. The frames are left out, because they are as high
 * as the room for them.
 */
async function looksOfWidgets(tab: Tab): Promise<Look[][]> {
  const looks = [];
  for (const tag of TAGS) {
    await expect.poll(() => words(tab, tag, '.frame [part~="title"]')).not.toEqual([]);
    await openAll(tab, tag);
    if (tag === TAGS[0]) await expect.poll(() => words(tab, tag, '.text li')).toHaveLength(3);
    looks.push((await looksIn(tab, tag, '.frame')).slice(1));
  }
  return looks;
}

const looksOfHost = async (tab: Tab) => ({
  looks: await looksIn(tab, 'main'),
  pictures: await tab.pictures('main'),
});

/**
 * The rules of an empty column that is as wide as a widget, and gives it the same font and colour.
 */
async function columnOf(tab: Tab, tag: string): Promise<string> {
  const { width, rules } = await tab.evaluate((tag) => {
    const widget = document.querySelector(tag)!;
    const computed = getComputedStyle(widget);
    return {
      width: widget.shadowRoot!.querySelector('.frame')!.getBoundingClientRect().width,
      rules: Array.from(computed, (name) => [name, computed.getPropertyValue(name)] as const),
    };
  }, tag);
  expect.soft(width, `the width of ${tag} in 700 px`).toBeGreaterThan(500);
  return [['width', `${width}px`] as const, ...rules.filter(([name]) => INHERITED.test(name))]
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

interface Fixtures {
  readonly tab: Tab;
  readonly demo: string;
  readonly hostPage: (html: string) => string;
}

/** Checks that the widgets look as on an empty page, and that the page looks as without them. */
export async function expectNoMixture(
  css: string,
  { tab, demo, hostPage }: Fixtures,
): Promise<void> {
  const feed = `${demo}feeds/reports.json`;
  await tab.goto(hostPage(hostOf(css, pasted(feed) + script(demo))));
  const here = await looksOfWidgets(tab);
  const hostWith = await looksOfHost(tab);
  const columns: string[] = [];
  for (const tag of TAGS) columns.push(await columnOf(tab, tag));

  await tab.goto(hostPage(hostOf(css, '')));
  const hostWithout = await looksOfHost(tab);
  expect.soft(hostWithout.looks.length).toBeGreaterThan(50);
  expect.soft(differences(hostWith.looks, hostWithout.looks)).toEqual([]);
  const pixels = await differentPixels(tab, hostWith.pictures, hostWithout.pictures);
  expect.soft(pixels, 'pixels that are not the same').toBeLessThanOrEqual(tab.repaint.share);

  const rules = columns.map((column, index) => `#column-${index} { ${column} }`);
  const empty = TAGS.map((tag, index) => `<div id="column-${index}">${element(tag, feed)}</div>`);
  await tab.goto(hostPage(documentOf(rules.join(''), empty.join('') + script(demo))));
  const there = await looksOfWidgets(tab);
  TAGS.forEach((tag, index) => {
    expect.soft(there[index]!.length).toBeGreaterThan(10);
    expect.soft(differences(here[index]!, there[index]!), tag).toEqual([]);
  });
}
