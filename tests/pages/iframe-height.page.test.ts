import type { Page } from '@playwright/test';
import { expect, test } from './host-page.js';
import { embedAddress, frameIn, pageAround, parentScript } from './iframe-host.js';

const heightOf = async (page: Page): Promise<number> =>
  (await page.locator('iframe').first().boundingBox())!.height;

const contentHeight = (page: Page): Promise<number> =>
  page
    .frames()[1]!
    .evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** A page on the publisher's origin that says heights as the test tells it, in place of the embed. */
const standIn = async (page: Page, heights: string): Promise<void> => {
  await page.route('**/cdn/embed.html**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>for (const height of ${heights}) parent.postMessage({ type: 'publication-widgets:height', height }, '*'); parent.postMessage('done', '*');</script>`,
    }),
  );
};

const DONE = `<script>addEventListener('message', ({ data }) => { if (data === 'done') document.title = 'Done'; });</script>`;

test('follows the content when a disclosure opens and closes', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  await page.goto(hostPage(pageAround(embedAddress(demo), parentScript(demo))));
  await expect(frameIn(page).locator('[part~="cover"]')).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(0);
  const closed = await heightOf(page);
  expect(closed).not.toBe(300);
  await frameIn(page).getByText('Read more').click();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(closed + 20);
  const scrolls = await page
    .frames()[1]!
    .evaluate(() => document.documentElement.scrollHeight > innerHeight);
  expect(scrolls).toBe(false);
  await frameIn(page).getByText('Read more').click();
  await expect.poll(() => heightOf(page)).toBe(closed);
  expect(seen.console).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('asks for the height when it comes late', async ({ page, demo, hostPage }) => {
  await page.goto(hostPage(pageAround(embedAddress(demo))));
  await expect(frameIn(page).locator('[part~="cover"]')).toBeVisible();
  expect(await heightOf(page)).toBe(300);
  await page.addScriptTag({ url: `${demo}cdn/embed-parent.js` });
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(0);
});

test('shows all of the content inside borders', async ({ page, demo, hostPage }) => {
  const style = '<style>iframe { box-sizing: border-box; border: 5px solid }</style>';
  await page.goto(hostPage(pageAround(embedAddress(demo), style + parentScript(demo))));
  await expect(frameIn(page).locator('[part~="cover"]')).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(10);
});

for (const [given, expected] of [
  ['[1e9]', 4000],
  ['[1]', 80],
  ['[500.5]', 500.5],
  ['[-1, 0, NaN, Infinity, "700", null, {}, [700], true, undefined]', 300],
] as const) {
  test(`makes ${String(expected)} px of ${given}`, async ({ page, demo, hostPage, seen }) => {
    await standIn(page, given);
    await page.goto(hostPage(pageAround(embedAddress(demo), parentScript(demo) + DONE)));
    await expect(page).toHaveTitle('Done');
    expect(await heightOf(page)).toBe(expected);
    expect(seen.errors).toEqual([]);
  });
}

test('takes no height from another window, nor from the page itself', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  await standIn(page, '[]');
  const forged = `{ type: 'publication-widgets:height', height: 777 }`;
  const other = hostPage(
    `<!doctype html><script>parent.postMessage(${forged}, '*'); parent.postMessage('done', '*');</script>`,
  );
  const html = pageAround(embedAddress(demo), parentScript(demo)).replace(
    '</body>',
    `<iframe src="${other}" title="Other"></iframe>
     <script>postMessage(${forged}, '*'); dispatchEvent(new MessageEvent('message', { data: ${forged} }));
     addEventListener('message', ({ data, source }) => { if (data === 'done' && source === frames[1]) document.title = 'Done'; });</script></body>`,
  );
  await page.goto(hostPage(html));
  await expect(page).toHaveTitle('Done');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.style.height),
  ).toBe('');
  expect(
    await page
      .locator('iframe')
      .last()
      .evaluate((frame) => frame.style.height),
  ).toBe('');
  expect(seen.errors).toEqual([]);
});

test('minds no message of any other shape', async ({ page, demo, hostPage, seen }) => {
  await page.route('**/cdn/embed.html**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>for (const data of [null, undefined, 1, 'publication-widgets:height', [], { height: 700 }, { type: 'resize', height: 700 }, new Map(), 'done']) parent.postMessage(data, '*');</script>`,
    }),
  );
  await page.goto(hostPage(pageAround(embedAddress(demo), parentScript(demo) + DONE)));
  await expect(page).toHaveTitle('Done');
  expect(await heightOf(page)).toBe(300);
  expect(seen.errors).toEqual([]);
});

test('adds no global, and is harmless twice', async ({ page, demo, hostPage, seen }) => {
  const globals = async () => {
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    // Those of Playwright itself.
    return names.filter((name) => !name.startsWith('__pw'));
  };
  await page.goto(hostPage(pageAround('about:blank', '<script>1</script>')));
  const before = await globals();
  await page.goto(hostPage(pageAround('about:blank', parentScript(demo).repeat(2))));
  expect(await globals()).toEqual(before);
  expect(seen.errors).toEqual([]);
});

test('resizes under a strict policy of the page', async ({ page, demo, hostPage, seen }) => {
  const policy = `default-src 'none'; script-src ${demo}; frame-src ${demo}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(
    hostPage(pageAround(embedAddress(demo), parentScript(demo)), {
      headers: { 'content-security-policy': policy },
    }),
  );
  await expect(frameIn(page).locator('[part~="cover"]')).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(page))).toBe(0);
  expect(seen.console).toEqual([]);
});
