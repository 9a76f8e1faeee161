import { demoHandler, startDemoServer } from '../../scripts/demo-server.mjs';
import {
  expect,
  expectTitles,
  pageWords,
  QUIET,
  test,
  WITHOUT_JAVASCRIPT,
  words,
} from './any-engine.js';
import { documentOf, PARSER, SCRIPTS, TITLE, withoutChunks } from './partner-page.js';
import type { Tab } from './tab.js';

const card = (feed: string) =>
  `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;

const ownLinks = (tab: Tab): Promise<string[]> => pageWords(tab, 'a[href="/own-link"]');

const warnings = async (tab: Tab): Promise<string[]> =>
  (await tab.record()).console.filter((line) => line.startsWith('warning'));

const PLACEMENTS: Record<string, (demo: string) => [head: string, end: string]> = {
  'a module in the head': (demo) => [
    `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`,
    '',
  ],
  'a module at the end of the body': (demo) => [
    '',
    `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`,
  ],
  'a classic script in the head': (demo) => [
    `<script src="${demo}cdn/publication-widgets.iife.js"></script>`,
    '',
  ],
  'a deferred classic script': (demo) => [
    `<script defer src="${demo}cdn/publication-widgets.iife.js"></script>`,
    '',
  ],
  'an async classic script at the end': (demo) => [
    '',
    `<script async src="${demo}cdn/publication-widgets.iife.js"></script>`,
  ],
};

for (const [way, scripts] of Object.entries(PLACEMENTS)) {
  test(`shows the report from ${way}`, async ({ tab, demo, hostPage }) => {
    const [head, end] = scripts(demo);
    await tab.goto(hostPage(documentOf(head, card(`${demo}feeds/reports.json`) + end)));
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await ownLinks(tab)).toEqual([]);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

test('if it is pasted several times, the first copy works, and each other copy reports itself once', async ({
  tab,
  demo,
  hostPage,
}) => {
  const [module, classic] = [SCRIPTS.module(`${demo}cdn`), SCRIPTS['classic script'](`${demo}cdn`)];
  await tab.goto(
    hostPage(documentOf(classic + module, card(`${demo}feeds/reports.json`) + classic + module)),
  );
  await expectTitles(tab, 'publication-card', [TITLE]);
  // A browser runs a module of one address once.
  const console = Array(2).fill('info: publication-widgets: another copy came first.');
  await expect.poll(() => tab.record()).toMatchObject({ ...QUIET, console });
});

test('leaves the page untouched', async ({ tab, demo, hostPage }) => {
  const body = card(`${demo}feeds/reports.json`);
  const lookAt = () =>
    tab.evaluate(() => ({
      // This leaves out frames, and the globals of Playwright itself.
      globals: Object.getOwnPropertyNames(window).filter((name) => !/^(\d+$|__pw)/.test(name)),
      symbols: Object.getOwnPropertyNames(Symbol),
      head: document.head.children.length,
      body: document.body.children.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    }));
  await tab.goto(hostPage(documentOf('<script type="module">1</script>', body)));
  const without = await lookAt();
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  const withIt = await lookAt();
  const added = withIt.globals.filter((name) => !without.globals.includes(name));
  expect(added.sort(), 'Lit’s own marks, and nothing else').toEqual([
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ]);
  const marks = { globals: [], symbols: [...new Set([...without.symbols, 'metadata'])].sort() };
  expect({ ...withIt, ...marks, symbols: withIt.symbols.sort() }).toEqual({ ...without, ...marks });
});

test('requests only its script, the parser of long texts, the feed and the cover, and sends nothing about the reader', async ({
  tab,
  hostPage,
}) => {
  const requests: { path: string | undefined; cookie?: string; referer?: string }[] = [];
  const answer = demoHandler();
  const site = await startDemoServer({
    handler: (request, response) => {
      const { cookie, referer } = request.headers;
      requests.push({ path: request.url, ...(cookie && { cookie }), ...(referer && { referer }) });
      answer(request, response);
    },
  });
  const html = documentOf(SCRIPTS.module(`${site.url}cdn`), card(`${site.url}feeds/reports.json`));
  const address = hostPage(html);
  await tab.goto(address);
  await expect.poll(() => words(tab, 'publication-card', '[part~="cover"]')).toHaveLength(1);
  // An address with a path would tell which page the reader is on.
  const referer = new URL('/', address).href;
  const isParser = ({ path = '' }) => PARSER.test(path);
  await expect.poll(() => requests.filter(isParser)).toHaveLength(3);
  // It is asked of the scripts' own server, by the script.
  expect(requests.find(isParser)?.referer).not.toContain(address);
  await expect
    .poll(() => requests.filter((request) => !isParser(request)))
    .toEqual([
      { path: '/cdn/publication-widgets.js', referer },
      { path: '/feeds/reports.json' },
      { path: '/covers/models-of-care.svg' },
    ]);
  await site.close();
});

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`keeps the author’s link and reports the reason once if the feed is down (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/no-such-feed.json`;
    await tab.goto(hostPage(documentOf(script(`${demo}cdn`), card(feed).repeat(3))));
    await expect.poll(() => warnings(tab)).toHaveLength(1);
    const [warning] = await warnings(tab);
    expect(warning).toContain('feed-status The server answered with an error');
    expect(warning).toContain(feed);
    expect(await ownLinks(tab)).toEqual(Array(3).fill('Own link'));
    expect((await tab.record()).errors).toEqual([]);
  });

  test(`still reports the code if the chunk with the sentences is missing (${kind})`, async ({
    tab,
    hostPage,
    otherDemo,
  }) => {
    const site = await otherDemo(withoutChunks);
    const html = documentOf(script(`${site.url}cdn`), card(`${site.url}feeds/no-such-feed.json`));
    await tab.goto(hostPage(html));
    await expect.poll(() => warnings(tab)).toEqual([expect.stringContaining('feed-status')]);
    expect((await tab.record()).errors).toEqual([]);
  });
}

test('readers without JavaScript see the author’s link', async ({ tab, demo, hostPage }) => {
  const body = `${card(`${demo}feeds/reports.json`)}<noscript>None</noscript>`;
  const html = documentOf(SCRIPTS.module(`${demo}cdn`), body);
  await tab.goto(hostPage(html, { headers: WITHOUT_JAVASCRIPT }));
  expect(await pageWords(tab, 'noscript')).toEqual(['None']);
  expect(await ownLinks(tab)).toEqual(['Own link']);
});
