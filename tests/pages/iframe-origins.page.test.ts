import { expect, test } from './host-page.js';
import {
  embedAddress,
  FEED_HEADERS,
  frameIn,
  listOrigins,
  pageAround,
  wordsIn,
} from './iframe-host.js';

const FOREIGN = 'Words of somebody else';
const SENTENCE = 'This publication cannot be shown here.';

const foreignFeed = (title = FOREIGN): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: [{ id: '1', url: 'https://elsewhere.example/', title, content_html: `<p>${title}</p>` }],
  });

for (const [what, origins] of [
  ['no origin is listed', []],
  ['another is listed', ['https://publisher.example']],
  ['the list is no list of addresses', [null, 5, '*', 'null', 'http://', {}]],
] as const) {
  test(`refuses a feed of another origin where ${what}`, async ({ page, demo, hostPage, seen }) => {
    if (origins.length) await listOrigins(page, ...origins);
    const feed = hostPage(foreignFeed(), { headers: FEED_HEADERS });
    await page.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    await expect(frameIn(page).getByText(SENTENCE)).toBeVisible();
    await expect(frameIn(page).locator('a')).toHaveCount(0);
    expect(seen.requests.map((request) => request.url())).not.toContain(feed);
    expect(seen.console).toEqual([
      `warning: publication-widgets: feed-origin-refused ${new URL(feed).origin} See docs/iframe.md#feed-origin-refused`,
    ]);
    expect(seen.errors).toEqual([]);
  });
}

for (const [what, body, status] of [
  ['is missing', 'Not found', 404],
  ['is no JSON', '{', 200],
  ['holds no list', '{"feedOrigins":true}', 200],
  ['is null', 'null', 200],
] as const) {
  test(`refuses it too where the config file ${what}`, async ({ page, demo, hostPage, seen }) => {
    await page.route('**/embed.config.json', (route) =>
      route.fulfill({ body, status, headers: { 'access-control-allow-origin': '*' } }),
    );
    const feed = hostPage(foreignFeed(), { headers: FEED_HEADERS });
    await page.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    await expect(frameIn(page).getByText(SENTENCE)).toBeVisible();
    expect(seen.requests.map((request) => request.url())).not.toContain(feed);
    expect(seen.errors).toEqual([]);
  });
}

test('shows a feed of a listed origin, written with or without a slash', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const feed = hostPage(foreignFeed('A listed feed'), { headers: FEED_HEADERS });
  for (const origin of [new URL(feed).origin, new URL('/', feed).href]) {
    await listOrigins(page, 'https://publisher.example', origin);
    await page.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    await expect(frameIn(page).locator('[part~="title"]')).toHaveText('A listed feed');
    await page.unrouteAll();
  }
  expect(seen.console).toEqual([]);
});

test('follows no redirect to an origin that is not listed', async ({ page, demo, hostPage }) => {
  const feed = hostPage(foreignFeed(), { headers: FEED_HEADERS });
  const asked: string[] = [];
  await page.route('**/redirect.json', (route) =>
    route.fulfill({
      status: 302,
      headers: { location: feed, 'access-control-allow-origin': '*' },
    }),
  );
  page.on('requestfinished', (request) => asked.push(request.url()));
  await page.goto(hostPage(pageAround(embedAddress(demo, { feed: `${demo}redirect.json` }))));
  await expect(frameIn(page).getByRole('link', { name: new URL(demo).host })).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked).not.toContain(feed);
  expect(await wordsIn(page)).not.toContain(FOREIGN);
});

test('needs an address of the web', async ({ page, demo, hostPage, seen }) => {
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
    await page.goto(hostPage(pageAround(embedAddress(demo, { feed }))));
    await expect(frameIn(page).getByText(SENTENCE)).toBeVisible();
  }
  const line = 'warning: publication-widgets: feed-missing  See docs/iframe.md#feed-missing';
  expect(seen.console).toEqual(feeds.map(() => line));
});

test('leads nowhere but to the site of the feed', async ({ page, demo, hostPage }) => {
  for (const publication of [
    'https://elsewhere.example/',
    'javascript:alert(1)',
    '//elsewhere.example',
    'safe-journeys',
  ]) {
    const source = embedAddress(demo, { feed: `${demo}feeds/none.json`, publication });
    await page.goto(hostPage(pageAround(source)));
    const link = frameIn(page).getByRole('link', { name: new URL(demo).host });
    await expect(link).toHaveAttribute('href', new URL(demo).origin);
  }
});
