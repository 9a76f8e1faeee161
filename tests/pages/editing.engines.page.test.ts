/** What stands in an editor is what will be saved: the script changes nothing there. */
import { expect, expectTitles, test } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

const quotation = (feed: string) =>
  `<blockquote class="publication-card" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;

/** Ways to make a surface for editing, with the quotation in it. */
const SURFACES: Readonly<Record<string, (content: string) => string>> = {
  contenteditable: (content) => `<div contenteditable>${content}</div>`,
  'contenteditable="TRUE"': (content) => `<div contenteditable="TRUE">${content}</div>`,
  'an inner element of a surface': (content) =>
    `<div contenteditable="true"><section><p>Words</p>${content}</section></div>`,
  'a locked part of a surface': (content) =>
    `<div contenteditable="true"><div contenteditable="false">${content}</div></div>`,
  'an editable part of a locked part': (content) =>
    `<div contenteditable="false"><div contenteditable="true">${content}</div></div>`,
  'a quotation that is editable itself': (content) =>
    content.replace('<blockquote', '<blockquote contenteditable="true"'),
};

/** The markup of the surface, as an editor would read it. */
const markup = (tab: Tab) => tab.evaluate(() => document.querySelector('main')!.innerHTML);

/** Adds a quotation outside of every editor, and waits until it is a card. */
async function waitForTakeover(tab: Tab, feed: string): Promise<void> {
  await tab.evaluate((html) => {
    const aside = document.querySelector('aside')!;
    aside.replaceChildren(document.createRange().createContextualFragment(html));
  }, quotation(feed));
  await expectTitles(tab, 'aside publication-card', [TITLE]);
}

for (const [what, surface] of Object.entries(SURFACES)) {
  test(`a quotation stays in ${what}`, async ({ tab, demo, hostPage }) => {
    const feed = `${demo}feeds/reports.json`;
    const html = surface(quotation(feed));
    const body = `<main>${html}</main><aside></aside>`;
    await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
    const before = await markup(tab);
    expect(before).toContain('<blockquote');
    await waitForTakeover(tab, feed);
    expect(await markup(tab)).toBe(before);
  });
}

test('a quotation stays where only plain text can be edited, if the browser knows that', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const body = `<main><div contenteditable="plaintext-only">${quotation(feed)}</div></main><aside></aside>`;
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await waitForTakeover(tab, feed);
  const [isEditable, isQuotation] = await tab.evaluate(() => {
    const surface = document.querySelector<HTMLElement>('main > div')!;
    return [surface.isContentEditable, surface.querySelector('blockquote') !== null] as const;
  });
  expect(isQuotation).toBe(isEditable);
});

test('a quotation stays in a document that is edited as a whole', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const design = `<script>document.designMode = 'on'</script>`;
  const body = `<main>${quotation(feed)}</main><publication-card feed="${feed}"></publication-card>`;
  await tab.goto(hostPage(documentOf(design + SCRIPTS['classic script'](`${demo}cdn`), body)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  const before = await markup(tab);
  await tab.evaluate(() => fetch(location.href));
  expect(await markup(tab)).toBe(before);
  expect(before).toContain('<blockquote');
});

for (const value of ['false', 'inherit', 'no']) {
  test(`contenteditable="${value}" alone is no editor`, async ({ tab, demo, hostPage }) => {
    const body = `<main><div contenteditable="${value}">${quotation(`${demo}feeds/reports.json`)}</div></main>`;
    await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
    await expectTitles(tab, 'main publication-card', [TITLE]);
  });
}

test('a quotation stays after editing has ended, since a page may save it later', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const body = `<main><div contenteditable="true">${quotation(feed)}</div></main><aside></aside>`;
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await waitForTakeover(tab, feed);
  await tab.evaluate(() =>
    document.querySelector('main > div')!.removeAttribute('contenteditable'),
  );
  await waitForTakeover(tab, feed);
  expect(await markup(tab)).toBe(`<div>${quotation(feed)}</div>`);
  // What the page renders anew is for readers.
  await tab.evaluate((html) => {
    const place = document.querySelector('main > div')!;
    place.replaceChildren(document.createRange().createContextualFragment(html));
  }, quotation(feed));
  await expectTitles(tab, 'main publication-card', [TITLE]);
});

test('an element in an editor shows its report, and its markup stays as it was', async ({
  tab,
  demo,
  hostPage,
}) => {
  const feed = `${demo}feeds/reports.json`;
  const elements = ['publication-card', 'related-resources', 'report-download'].map(
    (tag) => `<${tag} feed="${feed}" lang="en"><a href="/own-link">Own link</a></${tag}>`,
  );
  const html = `<div contenteditable="true">${elements.join('')}</div>`;
  await tab.goto(
    hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), `<main>${html}</main><aside></aside>`)),
  );
  await expectTitles(tab, 'publication-card', [TITLE]);
  await waitForTakeover(tab, feed);
  expect(await markup(tab)).toBe(html);
});
