/** The host pages that a card once broke, or that once broke a card, as people reported them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readRelease } from '../../scripts/release/read-release.mjs';
import { click, expect, expectTitles, pageWords, test, words } from './any-engine.js';
import { TITLE } from './partner-page.js';
import { casesAreMissing, readCasePage } from './shared-cases.js';

const JAVASCRIPT = { headers: { 'content-type': 'text/javascript; charset=utf-8' } };

test.skip(casesAreMissing !== '', casesAreMissing);

test('a module whose type was stripped leaves the page as it was', async ({
  tab,
  demo,
  hostPage,
}) => {
  const jquery = createRequire(import.meta.url).resolve('jquery');
  const page = readCasePage('where-type-module-was-stripped', {
    CDN: `${demo}cdn`,
    FEED: `${demo}feeds/reports.json`,
    JQUERY: hostPage(readFileSync(jquery, 'utf8'), JAVASCRIPT),
  });
  await tab.goto(hostPage(page));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await tab.evaluate(() => document.body.dataset.hostScript)).toBe('ran');
  await click(tab, '#b');
  expect(await tab.evaluate(() => document.title)).toBe('1 found by jQuery');
  expect(await tab.record()).toMatchObject({ console: [], errors: [] });
});

test('a combined script speaks the page’s language, and takes the quotation over', async ({
  tab,
  demo,
  hostPage,
  otherDemo,
}) => {
  let files = new Map<string, Buffer>();
  const site = await otherDemo((path) => {
    const file = files.get(path.slice('/widgets/'.length));
    return file && { headers: { 'content-type': 'text/javascript' }, body: file.toString() };
  });
  files = readRelease('dist/cdn', `${site.url}widgets/`);
  const page = readCasePage('where-scripts-are-combined', {
    CDN: '',
    FEED: `${demo}feeds/reports.json`,
    IIFE: files.get('publication-widgets.iife.js')?.toString() ?? '',
  });
  await tab.goto(hostPage(page));
  await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
  const toggles = await words(tab, 'publication-card', '[part="summary-toggle"]');
  expect(toggles).toEqual(Array(2).fill('Lire la suite'));
  expect(await tab.record()).toMatchObject({ console: [], errors: [] });
});

test('a quotation in an editor stays what will be saved', async ({ tab, demo, hostPage }) => {
  const FEED = `${demo}feeds/reports.json`;
  const page = readCasePage('with-an-inline-editor', { CDN: `${demo}cdn`, FEED });
  const read = () => tab.evaluate(() => document.querySelector('#editor')!.innerHTML);
  // A second quotation outside of the editor says when the first would have been taken over.
  const other = `<blockquote class="publication-card" data-feed="${FEED}"><a href="#">Other</a></blockquote>`;
  await tab.goto(hostPage(page.replace('</body>', `${other}</body>`)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await read()).toBe(/<div id="editor"[^>]*>(.*)<\/div><\/body>/s.exec(page)![1]);
  expect(await pageWords(tab, '#editor a')).toEqual(['Own link']);
});

for (const [name, what] of [
  ['moves-a-card-into-a-frame', 'a card that moves into a frame keeps its styles'],
  ['makes-a-card-for-a-frame', 'a card that is made for a frame works there'],
] as const) {
  test(what, async ({ tab, demo, hostPage }) => {
    const values = { CDN: `${demo}cdn`, FEED: `${demo}feeds/reports.json` };
    await tab.goto(hostPage(readCasePage(name, values)));
    const inFrame = (parts: string) => words(tab, 'publication-card', parts, 'frame');
    await expect.poll(() => inFrame('[part~="title"]')).toEqual([TITLE]);
    // Only the styles of the element hide the author's own link, and they come in a chunk.
    await expect.poll(() => pageWords(tab, 'publication-card > a', 'frame')).toEqual([]);
    expect(await tab.record()).toMatchObject({ console: [], errors: [] });
  });
}

test('a password in the page’s address reaches neither the feed nor the console', async ({
  tab,
  demo,
  hostPage,
}) => {
  const page = readCasePage('opened-with-a-password-in-its-address', {
    CDN: `${demo}cdn`,
    FEED: '',
  });
  const heard = `<script>document.addEventListener('feed-error', ({ address }) => { document.title = address })</script>`;
  const own = page.replace('/feed.json', '/feeds/reports.json').replace('<meta', `${heard}<meta`);
  const open = (html: string) => tab.goto(hostPage(html).replace('http://', 'http://user:secret@'));
  await open(own);
  await expectTitles(tab, 'publication-card', [TITLE]);
  await open(own.replace('/feeds/reports.json', '/no-such-feed.json'));
  await expect.poll(() => tab.evaluate(() => document.title)).toMatch(/^http:\/\/127.*json$/);
  const lines = async () => (await tab.record()).console;
  await expect.poll(async () => (await lines()).join()).toContain('feed-status');
  expect((await lines()).filter((line) => line.includes('secret'))).toEqual([]);
  const { requests } = await tab.record();
  expect(requests.filter((each) => each.includes('secret') && !each.includes('host-page'))).toEqual(
    [],
  );
});

for (const [what, head, feed] of [
  ['the script beside the page', '', '/feeds/reports.json'],
  [
    'a <base> with a password',
    '<base href="http://other:secret@HOST/feeds/x/">',
    '../reports.json',
  ],
] as const) {
  test(`a password reaches no request: ${what}`, async ({ tab, hostPage }) => {
    const script = `<script src="/cdn/publication-widgets.iife.js"></script>`;
    const address = hostPage('');
    const { host } = new URL(address);
    const page = `<!doctype html><html lang="fr"><head>${head.replace('HOST', host)}</head><body>
      <publication-card feed="${feed}"></publication-card>
      <blockquote class="publication-card" data-feed="${feed}"><a href="#">Own link</a></blockquote>
      ${head ? script.replace('src="', `src="http://${host}`) : script}</body></html>`;
    await tab.goto(hostPage(page).replace('http://', 'http://user:secret@'));
    await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
    const toggles = await words(tab, 'publication-card', '[part="summary-toggle"]');
    expect(toggles).toEqual(Array(2).fill('Lire la suite'));
    const { requests, errors } = await tab.record();
    // The browser itself asks for the page and its script.
    const own = requests.filter((request) => !/host-page|iife/.test(request));
    expect(own.filter((request) => request.includes('secret'))).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('a page that seems to load for ever shows the card and the quotation', async ({
  tab,
  demo,
  hostPage,
}) => {
  const values = { CDN: `${demo}cdn`, FEED: `${demo}feeds/reports.json` };
  await tab.goto(hostPage(readCasePage('whose-readystate-stays-loading', values)));
  await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
});
