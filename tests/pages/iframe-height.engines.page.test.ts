import { expect, QUIET, test } from './any-engine.js';
import { clickIn, embedAddress, pageAround, parentScript, partsIn } from './iframe-host.js';
import type { Tab } from './tab.js';

const heightOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

const contentHeight = (tab: Tab): Promise<number> =>
  tab.evaluate(
    () => Math.ceil(document.documentElement.getBoundingClientRect().height),
    undefined,
    'frame',
  );

const scrolls = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.documentElement.scrollHeight > innerHeight, undefined, 'frame');

const excess = async (tab: Tab): Promise<number> =>
  (await heightOf(tab)) - (await contentHeight(tab));

const expectCover = (tab: Tab): Promise<void> =>
  expect.poll(() => partsIn(tab, 'cover')).toHaveLength(1);

const expectTitle = (tab: Tab, title: string): Promise<void> =>
  expect.poll(() => tab.evaluate(() => document.title)).toBe(title);

/** A page on the publisher's origin that sends the test's messages, in place of the embed page. */
const pageThatSends =
  (messages: string) =>
  (path: string): { headers: Record<string, string>; body: string } | undefined =>
    path.startsWith('/cdn/embed.html')
      ? {
          headers: { 'content-type': 'text/html' },
          body: `<script>for (const data of ${messages}) parent.postMessage(data, '*'); parent.postMessage('done', '*');</script>`,
        }
      : undefined;

const height = (value: string) => `{ type: 'publication-widgets:height', height: ${value} }`;

const DONE = `<script>addEventListener('message', ({ data }) => { if (data === 'done') document.title = 'Done'; });</script>`;

test('follows the content when a disclosure opens and closes', async ({ tab, demo, hostPage }) => {
  await tab.goto(hostPage(pageAround(embedAddress(demo), parentScript(demo))));
  await expectCover(tab);
  await expect.poll(() => excess(tab)).toBe(0);
  const closed = await heightOf(tab);
  expect(closed).not.toBe(300);
  await clickIn(tab, 'summary');
  await expect.poll(() => heightOf(tab)).toBeGreaterThan(closed + 20);
  await expect.poll(() => scrolls(tab)).toBe(false);
  await clickIn(tab, 'summary');
  await expect.poll(() => heightOf(tab)).toBe(closed);
  expect(await tab.record()).toMatchObject(QUIET);
});

test('keeps the height of the page’s markup without the parent script, and scrolls', async ({
  tab,
  demo,
  hostPage,
}) => {
  await tab.goto(hostPage(pageAround(embedAddress(demo))));
  await expectCover(tab);
  await clickIn(tab, 'summary');
  await expect.poll(() => scrolls(tab)).toBe(true);
  expect(await heightOf(tab)).toBe(300);
});

test('asks for the height if the parent script loads late', async ({ tab, demo, hostPage }) => {
  await tab.goto(hostPage(pageAround(embedAddress(demo))));
  await expectCover(tab);
  expect(await heightOf(tab)).toBe(300);
  await tab.evaluate((source) => {
    const script = document.createElement('script');
    script.src = source;
    document.head.append(script);
  }, `${demo}cdn/embed-parent.js`);
  await expect.poll(() => excess(tab)).toBe(0);
});

test('shows all of the content inside borders', async ({ tab, demo, hostPage }) => {
  const style = '<style>iframe { box-sizing: border-box; border: 5px solid }</style>';
  await tab.goto(hostPage(pageAround(embedAddress(demo), style + parentScript(demo))));
  await expectCover(tab);
  await expect.poll(() => excess(tab)).toBe(10);
});

for (const [given, expected] of [
  ['[1e9]', 4000],
  ['[1]', 80],
  ['[500.5]', 500.5],
  ['[-1, 0, NaN, Infinity, "700", null, {}, [700], true, undefined]', 300],
] as const) {
  test(`sets ${String(expected)} px for ${given}`, async ({ tab, hostPage, otherDemo }) => {
    const { url } = await otherDemo(
      pageThatSends(`${given}.map((height) => (${height('height')}))`),
    );
    await tab.goto(hostPage(pageAround(embedAddress(url), parentScript(url) + DONE)));
    await expectTitle(tab, 'Done');
    expect(await heightOf(tab)).toBe(expected);
    expect((await tab.record()).errors).toEqual([]);
  });
}

test('takes no height from another window, and none from the page itself', async ({
  tab,
  hostPage,
  otherDemo,
}) => {
  const { url } = await otherDemo(pageThatSends('[]'));
  const forged = height('777');
  const other = hostPage(
    `<!doctype html><script>parent.postMessage(${forged}, '*'); parent.postMessage('done', '*');</script>`,
  );
  const html = pageAround(embedAddress(url), parentScript(url)).replace(
    '</body>',
    `<iframe src="${other}" title="Other"></iframe>
     <script>postMessage(${forged}, '*'); dispatchEvent(new MessageEvent('message', { data: ${forged} }));
     addEventListener('message', ({ data, source }) => { if (data === 'done' && source === frames[1]) document.title = 'Done'; });</script></body>`,
  );
  await tab.goto(hostPage(html));
  await expectTitle(tab, 'Done');
  const heights = await tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => frame.style.height),
  );
  expect(heights).toEqual(['', '']);
  expect((await tab.record()).errors).toEqual([]);
});

test('ignores messages of any other shape', async ({ tab, hostPage, otherDemo }) => {
  const { url } = await otherDemo(
    pageThatSends(
      `[null, undefined, 1, 'publication-widgets:height', [], { height: 700 }, { type: 'resize', height: 700 }, new Map()]`,
    ),
  );
  await tab.goto(hostPage(pageAround(embedAddress(url), parentScript(url) + DONE)));
  await expectTitle(tab, 'Done');
  expect(await heightOf(tab)).toBe(300);
  expect((await tab.record()).errors).toEqual([]);
});

test('adds no global, and may be loaded twice', async ({ tab, demo, hostPage }) => {
  const globals = async () => {
    const names = await tab.evaluate(() => Object.getOwnPropertyNames(window).sort());
    // Playwright itself adds these.
    return names.filter((name) => !name.startsWith('__pw'));
  };
  await tab.goto(hostPage(pageAround('about:blank', '<script>1</script>')));
  const before = await globals();
  await tab.goto(hostPage(pageAround('about:blank', parentScript(demo).repeat(2))));
  expect(await globals()).toEqual(before);
  expect((await tab.record()).errors).toEqual([]);
});

test('resizes under a strict policy of the page', async ({ tab, demo, hostPage }) => {
  const policy = `default-src 'none'; script-src ${demo}; frame-src ${demo}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  await tab.goto(
    hostPage(pageAround(embedAddress(demo), parentScript(demo)), {
      headers: { 'content-security-policy': policy },
    }),
  );
  await expectCover(tab);
  await expect.poll(() => excess(tab)).toBe(0);
  expect(await tab.record()).toMatchObject(QUIET);
});
