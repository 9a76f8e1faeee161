/** Pages with our elements only: pages that grow, a page of a large feed, a page with a snippet. */
import { startDemoServer } from '../../scripts/demo-server.mjs';
import type { Browser } from 'playwright-core';
import { hostPage } from './contenders/host-page.js';
import { ourScripts, OUR_MODULE } from './contenders/our-scripts.js';
import { COVER_FILE } from './contenders/pictures.js';
import type { Answer, Site } from './contender.js';
import { hasClosedTexts } from './disclosures.js';
import type { Subject } from './measure-sites.js';
import { jsonFeed, makeReports, shortFeed, type Report } from './reports.js';
import { SLOW, SLOW_CPU } from './throttling.js';

const FEED = '/feed.json';
const SCRIPT = `<script type="module" src="${OUR_MODULE}"></script>`;
/** The title in an element of a page. */
const SHOWN = `(number) => document.querySelectorAll('[feed]')[number]?.shadowRoot
  ?.querySelector('[part~="title"]')`;
/** Of our elements, only the card has disclosures here. */
const COMPLETE = hasClosedTexts('publication-card');
const WATCHED = { shown: SHOWN, complete: COMPLETE };

/** A page with each of our elements once, and with a feed of whole reports. */
export function pageOfFeed(reports: readonly Report[]): Subject {
  const tags = ['publication-card', 'related-resources', 'report-download'];
  const site = siteOf(
    tags.map((tag) => element(tag, reports[0]!)),
    jsonFeed(reports),
  );
  return { site, ...WATCHED, items: tags.length, condition: SLOW_CPU };
}

/** A page with a card and a list, and with a feed of short reports. */
export function pageOfShortFeed(reports: readonly Report[]): Subject {
  const tags = ['publication-card', 'related-resources'];
  const site = siteOf(
    tags.map((tag) => element(tag, reports[0]!)),
    shortFeed(reports),
  );
  return { site, ...WATCHED, items: tags.length, condition: SLOW_CPU };
}

/** A page with many cards. They show the hundred reports of one feed in turn. */
export function pageOfCards(count: number): Subject {
  const reports = makeReports(100);
  const elements = Array.from({ length: count }, (_, index) =>
    element('publication-card', reports[index % reports.length]!),
  );
  return {
    site: siteOf(elements, jsonFeed(reports)),
    ...WATCHED,
    items: count,
    condition: SLOW_CPU,
  };
}

/** A page with the snippet that the builder writes for a card of the demo's feed. */
export async function pageOfSnippet(browser: Browser): Promise<Subject> {
  const demo = await startDemoServer();
  const page = await browser.newPage();
  try {
    await page.goto(
      `${demo.url}cdn/snippet-builder/index.html?feed=/feeds/reports.json&widget=publication-card&form=script`,
    );
    const field = page.getByRole('textbox', { name: 'Snippet', exact: true });
    await page.waitForFunction(
      (input) => (input as HTMLInputElement).value,
      await field.elementHandle(),
    );
    const snippet = await field.inputValue();
    const feed = await page.request.get(`${demo.url}feeds/reports.json`);
    const cover = await page.request.get(`${demo.url}covers/models-of-care.svg`);
    const widgets = snippet
      .replaceAll(`${demo.url}cdn/publication-widgets.js`, OUR_MODULE)
      .replaceAll(demo.url, '/');
    const site = new Map<string, Answer>([
      ['/', hostPage({ widgets })],
      ...ourScripts(),
      ['/feeds/reports.json', { type: 'application/feed+json', body: await feed.text() }],
      ['/covers/models-of-care.svg', { type: 'image/svg+xml', body: await cover.text() }],
    ]);
    return { site, ...WATCHED, items: 1, condition: SLOW };
  } finally {
    await page.close();
    await demo.close();
  }
}

const element = (tag: string, { id, url, title }: Report): string =>
  `<${tag} feed="${FEED}" publication="${id}"><a href="${url}">${title}</a></${tag}>`;

const siteOf = (elements: readonly string[], feed: string): Site =>
  new Map([
    ['/', hostPage({ widgets: SCRIPT + elements.join('\n') })],
    ...ourScripts(),
    [FEED, { type: 'application/feed+json', body: feed }],
    COVER_FILE,
  ]);
