import type { Page } from '@playwright/test';
import { HOST_CONTENT } from './host-content.js';
import { expect, test } from './host-page.js';
import { HOST_STYLES } from './host-styles.js';
import { differences, looksIn } from './look.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;
/** What the widgets take from the page. */
const INHERITED = /^(font-.*|color|color-scheme|visibility|direction|-webkit-locale)$/;
/** A column that stays as it is, whatever the page says, with the widgets in it and without. */
const COLUMN = ['display: block', 'width: 700px', 'height: 2500px', 'overflow: clip']
  .map((rule) => `${rule} !important`)
  .join(';');

const script = (demo: string) =>
  `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;

const element = (tag: string, feed: string) =>
  `<${tag} feed="${feed}"><a href="/own-link">Own link</a></${tag}>`;

/** The three, the last as the plain tag that editors leave alone. */
const pasted = (feed: string) =>
  `${element('publication-card', feed)}${element('related-resources', feed)}
  <blockquote class="report-download" data-feed="${feed}"><p><a href="/own-link">Own link</a></p></blockquote>`;

const documentOf = (css: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><style>${css}</style></head><body>${body}</body></html>`;

const hostOf = (css: string, column: string) =>
  documentOf(css, `<main>${HOST_CONTENT}</main><div style="${COLUMN}">${column}</div>`);

/** What a widget shows, all of it open. */
async function frameOf(page: Page, tag: string) {
  const frame = page.locator(`${tag} .frame`);
  await expect(frame.locator('[part~="title"]').first()).toBeVisible();
  await frame.evaluate((element) => {
    for (const details of element.querySelectorAll('details')) details.open = true;
  });
  return frame;
}

/** All but the frames themselves, which are as high as the place leaves them room. */
const looksOfWidgets = (page: Page) =>
  Promise.all(TAGS.map(async (tag) => (await looksIn(await frameOf(page, tag))).slice(1)));

async function looksOfHost(page: Page) {
  const main = page.locator('main');
  return { looks: await looksIn(main), picture: await main.screenshot() };
}

/** The rules of an empty column that is as wide as a widget, and gives it the same font and colour. */
async function columnOf(page: Page, tag: string): Promise<string> {
  const { width } = (await page.locator(`${tag} .frame`).boundingBox())!;
  expect.soft(width, `the width of ${tag} in 700 px`).toBeGreaterThan(500);
  const rules = await page.locator(tag).evaluate((widget) => {
    const computed = getComputedStyle(widget);
    return Array.from(computed, (name) => [name, computed.getPropertyValue(name)] as const);
  });
  return [['width', `${width}px`] as const, ...rules.filter(([name]) => INHERITED.test(name))]
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

for (const { name, css, missing } of HOST_STYLES) {
  test(`on ${name} the widgets look as on an empty page, and the page as without them`, async ({
    page,
    demo,
    hostPage,
  }) => {
    test.skip(missing !== '', missing);
    const feed = `${demo}feeds/reports.json`;
    await page.goto(hostPage(hostOf(css, pasted(feed) + script(demo))));
    const here = await looksOfWidgets(page);
    const hostWith = await looksOfHost(page);
    const columns = await Promise.all(TAGS.map((tag) => columnOf(page, tag)));

    await page.goto(hostPage(hostOf(css, '')));
    const hostWithout = await looksOfHost(page);
    expect.soft(hostWithout.looks.length).toBeGreaterThan(50);
    expect.soft(differences(hostWith.looks, hostWithout.looks)).toEqual([]);
    expect.soft(hostWith.picture.equals(hostWithout.picture), 'the same pixels').toBe(true);

    const rules = columns.map((column, index) => `#column-${index} { ${column} }`);
    const empty = TAGS.map((tag, index) => `<div id="column-${index}">${element(tag, feed)}</div>`);
    await page.goto(hostPage(documentOf(rules.join(''), empty.join('') + script(demo))));
    const there = await looksOfWidgets(page);
    TAGS.forEach((tag, index) => {
      expect.soft(there[index]!.length).toBeGreaterThan(10);
      expect.soft(differences(here[index]!, there[index]!), tag).toEqual([]);
    });
  });
}
