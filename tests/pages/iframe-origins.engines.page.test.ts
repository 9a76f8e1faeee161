import { expect, pageWords, QUIET, test } from './any-engine.js';
import {
  embedAddress,
  FEED_HEADERS,
  listing,
  pageAround,
  partsIn,
  wordsIn,
} from './iframe-host.js';
import type { Tab } from './tab.js';

const FOREIGN = 'Words of somebody else';
const SENTENCE = 'This publication cannot be shown here.';

const foreignFeed = (title = FOREIGN): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', url: 'https://elsewhere.example/', title, content_html: `<p>${title}</p>` }],
  });

/** Waits until the frame says that it shows nothing. */
const expectRefusal = (tab: Tab): Promise<void> =>
  expect.poll(() => pageWords(tab, 'p, a', 'frame')).toEqual([SENTENCE]);

/** The address of the only link in the frame, as soon as it is visible. */
async function linkIn(tab: Tab, site: string): Promise<string | null> {
  await expect
    .poll(() => pageWords(tab, 'a', 'frame'))
    .toEqual([expect.stringContaining(new URL(site).host)]);
  return tab.evaluate(() => document.querySelector('a')!.getAttribute('href'), undefined, 'frame');
}

for (const [what, origins] of [
  ['no origin is listed', []],
  ['another is listed', ['https://publisher.example']],
  ['the list is no list of addresses', [null, 5, '*', 'null', 'http://', {}]],
] as const) {
  test(`refuses a feed of another origin if ${what}`, async ({ tab, hostPage, otherDemo }) => {
    const { url } = await otherDemo(listing(...origins));
    const foreign = await otherDemo(() => ({ headers: FEED_HEADERS, body: foreignFeed() }));
    const feed = `${foreign.url}feed.json`;
    await tab.goto(hostPage(pageAround(embedAddress(url, { feed }))));
    await expectRefusal(tab);
    expect(foreign.requestedPaths).toEqual([]);
    const warning = `warning: publication-widgets: feed-origin-refused ${new URL(feed).origin} See ${url}cdn/problems.html#feed-origin-refused`;
    expect(await tab.record()).toMatchObject({ console: [warning], errors: [] });
  });
}

for (const [what, body, status] of [
  ['is missing', 'Not found', 404],
  ['is no JSON', '{', 200],
  ['holds no list', '{"feedOrigins":true}', 200],
  ['is null', 'null', 200],
] as const) {
  test(`refuses it too if the config file ${what}`, async ({ tab, hostPage, otherDemo }) => {
    const { url } = await otherDemo((path) =>
      path.endsWith('/embed.config.json') ? { body, status } : undefined,
    );
    const foreign = await otherDemo(() => ({ headers: FEED_HEADERS, body: foreignFeed() }));
    const feed = `${foreign.url}feed.json`;
    await tab.goto(hostPage(pageAround(embedAddress(url, { feed }))));
    await expectRefusal(tab);
    expect(foreign.requestedPaths).toEqual([]);
    expect((await tab.record()).errors).toEqual([]);
  });
}

test('shows a feed of a listed origin, written with or without a slash', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const feed = hostPage(foreignFeed('A listed feed'), { headers: FEED_HEADERS });
  for (const origin of [new URL(feed).origin, new URL('/', feed).href]) {
    const { url } = await otherDemo(listing('https://publisher.example', origin));
    await tab.goto(hostPage(pageAround(embedAddress(url, { feed }))));
    await expect.poll(() => partsIn(tab, 'title')).toEqual(['A listed feed']);
  }
  expect(await tab.record()).toMatchObject(QUIET);
});

test('follows no redirect to an origin that is not listed', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const foreign = await otherDemo(() => ({ headers: FEED_HEADERS, body: foreignFeed() }));
  const location = `${foreign.url}feed.json`;
  const { url, requestedPaths } = await otherDemo((path) =>
    path === '/redirect.json' ? { status: 302, headers: { location } } : undefined,
  );
  await tab.goto(hostPage(pageAround(embedAddress(url, { feed: `${url}redirect.json` }))));
  expect(await linkIn(tab, url)).toBe(new URL(url).origin);
  // The console reports the failure after the refused redirect.
  const consoleText = async () => (await tab.record()).console.join();
  await expect.poll(consoleText).toContain('feed-unreachable');
  expect(requestedPaths).toContain('/redirect.json');
  expect(foreign.requestedPaths).toEqual([]);
  expect(await wordsIn(tab)).not.toContain(FOREIGN);
});

test('needs an address of the web', async ({ tab, demo, hostPage }) => {
  const feeds = [
    '',
    'http://',
    'data:application/json,{"items":[{"id":"1","title":"Words"}]}',
    'javascript:alert(1)',
    'file:///etc/hosts',
    `blob:${demo}0`,
    demo.replace('//', '//name:secret@') + 'feeds/reports.json',
  ];
  for (const feed of feeds) {
    await tab.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    await expectRefusal(tab);
  }
  const line = `warning: publication-widgets: feed-missing  See ${demo}cdn/problems.html#feed-missing`;
  expect((await tab.record()).console).toEqual(feeds.map(() => line));
});

test('links only to the site of the feed', async ({ tab, demo, hostPage }) => {
  for (const publication of [
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '//elsewhere.example',
    'safe-journeys',
  ]) {
    const source = embedAddress(demo, { feed: `${demo}feeds/none.json`, publication });
    await tab.goto(hostPage(pageAround(source)));
    expect(await linkIn(tab, demo)).toBe(new URL(demo).origin);
  }
});
