import { readFileSync } from 'node:fs';
import { expect, pageWords, QUIET, test, WITHOUT_JAVASCRIPT } from './any-engine.js';
import { embedAddress, pageAround, partsIn, TOKENS } from './iframe-host.js';
import { PARSER, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

/** The attributes of the element in the frame, as soon as it is there. */
async function attributesIn(tab: Tab, widget: string): Promise<Record<string, string>> {
  const read = () =>
    tab.evaluate(
      (widget) => {
        const attributes = document.querySelector(widget)?.attributes;
        return attributes && Object.fromEntries([...attributes].map((it) => [it.name, it.value]));
      },
      widget,
      'frame',
    );
  await expect.poll(read).toBeTruthy();
  return (await read())!;
}

const expectTitle = (tab: Tab): Promise<void> =>
  expect.poll(() => partsIn(tab, 'title')).toEqual([TITLE]);

/** Waits for the page's link in the frame, and checks its address. */
async function expectLink(tab: Tab, site: string, href: string): Promise<void> {
  await expect
    .poll(() => pageWords(tab, 'a', 'frame'))
    .toEqual([expect.stringContaining(new URL(site).host)]);
  const found = await tab.evaluate(
    () => document.querySelector('a')!.getAttribute('href'),
    undefined,
    'frame',
  );
  expect(found).toBe(href);
}

/** Runs in the frame: shortens the wait before the sentence that nothing can be shown. */
function speedUp(): number {
  const waits = document.getAnimations();
  for (const wait of waits) wait.playbackRate = 100;
  return waits.length;
}

/** Waits for the sentence that nothing can be shown, which must not appear at once. */
async function expectSentence(tab: Tab): Promise<void> {
  await expect.poll(() => tab.evaluate(speedUp, undefined, 'frame').catch(() => 0)).toBe(1);
  await expect
    .poll(() => pageWords(tab, 'p', 'frame'))
    .toEqual([expect.stringContaining('cannot be shown here')]);
}

test('shows the card in a sandbox on another origin, with no script in the page', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const site = await otherDemo(() => undefined);
  await tab.goto(hostPage(pageAround(embedAddress(site.url))));
  await expectTitle(tab);
  await expect.poll(() => partsIn(tab, 'cover')).toHaveLength(1);
  expect(await tab.evaluate(() => self.origin, undefined, 'frame')).toBe('null');
  expect(await tab.evaluate(() => self.origin)).not.toBe(new URL(site.url).origin);
  const requested = () => site.requestedPaths.map((path) => path.replace(/\?.*/, ''));
  await expect.poll(() => requested().filter((path) => PARSER.test(path))).toHaveLength(3);
  await expect
    .poll(() => requested().filter((path) => !PARSER.test(path)))
    .toEqual([
      '/cdn/embed.html',
      '/cdn/embed.js',
      '/cdn/publication-widgets.js',
      '/feeds/reports.json',
      '/covers/models-of-care.svg',
    ]);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('takes every attribute of each element as a parameter', async ({ tab, demo, hostPage }) => {
  for (const [widget, parameters] of [
    ['publication-card', { layout: 'compact', 'heading-level': '2', publication: 'x' }],
    ['related-resources', { limit: '1', match: 'latest', layout: 'grid', 'excerpt-length': '50' }],
    ['report-download', { lang: 'th', layout: 'compact' }],
  ] as const) {
    await tab.goto(hostPage(pageAround(embedAddress(demo, { widget, ...parameters }))));
    expect(await attributesIn(tab, widget)).toMatchObject(parameters);
  }
});

test('an unknown widget becomes the card, and unknown parameters are ignored', async ({
  tab,
  demo,
  hostPage,
}) => {
  const source = embedAddress(demo, {
    widget: 'script',
    style: 'color:red',
    id: 'x',
    onclick: '1',
  });
  await tab.goto(hostPage(pageAround(source)));
  await expectTitle(tab);
  expect(Object.keys(await attributesIn(tab, 'publication-card'))).toEqual(['feed']);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('has the accent and the colour scheme of its address', async ({ tab, demo, hostPage }) => {
  const source = embedAddress(demo, { accent: 'rgb(1, 2, 3)', 'color-scheme': 'dark' });
  await tab.goto(hostPage(pageAround(source)));
  await expectTitle(tab);
  const style = await tab.evaluate(
    () => {
      const card = document.querySelector('publication-card')!;
      return {
        accent: getComputedStyle(card).getPropertyValue('--publication-accent'),
        scheme: getComputedStyle(document.documentElement).colorScheme,
      };
    },
    undefined,
    'frame',
  );
  expect(style).toEqual({ accent: 'rgb(1, 2, 3)', scheme: 'dark' });
});

test('takes language and direction from the feed, else from its address', async ({
  tab,
  demo,
  hostPage,
}) => {
  const root = () =>
    tab.evaluate(
      () => [document.documentElement.lang, document.documentElement.dir],
      undefined,
      'frame',
    );
  const arabic = { feed: `${demo}feeds/reports-ar.json` };
  await tab.goto(hostPage(pageAround(embedAddress(demo, arabic))));
  await expect.poll(root).toEqual(['ar', 'rtl']);
  await tab.goto(hostPage(pageAround(embedAddress(demo, { lang: 'fr' }))));
  await expectTitle(tab);
  await expect.poll(root).toEqual(['fr', 'ltr']);
});

test('keeps a link to the publisher if the feed is down', async ({ tab, demo, hostPage }) => {
  const publication = `${demo}publisher.html#models-of-care-thailand`;
  const source = embedAddress(demo, { feed: `${demo}feeds/none.json`, publication });
  await tab.goto(hostPage(pageAround(source)));
  await expectLink(tab, demo, publication);
});

test('shows a sentence to readers without JavaScript', async ({ tab, demo, hostPage }) => {
  await tab.goto(hostPage(pageAround(embedAddress(demo)), { headers: WITHOUT_JAVASCRIPT }));
  await expectSentence(tab);
});

test('shows the sentence too if its script does not load', async ({ tab, hostPage, otherDemo }) => {
  const missing = (path: string) => (path === '/cdn/embed.js' ? { status: 404 } : undefined);
  const { url } = await otherDemo(missing);
  await tab.goto(hostPage(pageAround(embedAddress(url))));
  await expectSentence(tab);
});

test('keeps the link if the widgets’ script does not load', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const { url } = await otherDemo((path) =>
    path.endsWith('/publication-widgets.js') ? { status: 404 } : undefined,
  );
  await tab.goto(hostPage(pageAround(embedAddress(url))));
  await expectLink(tab, url, new URL(url).origin);
});

test('the demo and the docs name the same tokens', async ({ tab, demo }) => {
  await tab.goto(`${demo}iframe.html`);
  const tokens = await tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('sandbox')),
  );
  expect(new Set(tokens)).toEqual(new Set([TOKENS]));
  expect(readFileSync('docs/iframe.md', 'utf8')).toContain(`sandbox="${TOKENS}"`);
});
