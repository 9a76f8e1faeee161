import { expect, test, WITHOUT_JAVASCRIPT } from './host-page.js';

const card = (feed: string) =>
  `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;

const documentOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

const WAYS: Record<string, (demo: string) => [head: string, end: string]> = {
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

for (const [way, scripts] of Object.entries(WAYS)) {
  test(`shows the report from ${way}`, async ({ page, demo, hostPage, seen }) => {
    const [head, end] = scripts(demo);
    await page.goto(hostPage(documentOf(head, card(`${demo}feeds/reports.json`) + end)));
    await expect(page.locator('publication-card [part~="title"]')).toHaveText(TITLE);
    await expect(page.locator('publication-card a[href="/own-link"]')).toBeHidden();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

test('pasted several times the first copy counts, and each other says so once', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const classic = `<script src="${demo}cdn/publication-widgets.iife.js"></script>`;
  const module = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
  await page.goto(
    hostPage(documentOf(classic + module, card(`${demo}feeds/reports.json`) + classic + module)),
  );
  await expect(page.locator('publication-card [part~="title"]')).toHaveText(TITLE);
  // A browser runs a module of one address once.
  expect(seen.console).toEqual(
    Array(2).fill('info: publication-widgets: another copy came first.'),
  );
  expect(seen.errors).toEqual([]);
});

test('leaves the page untouched but for Lit’s own version marks', async ({
  page,
  demo,
  hostPage,
}) => {
  const script = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
  const body = card(`${demo}feeds/reports.json`);
  const lookAt = () =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
      symbols: Object.getOwnPropertyNames(Symbol),
      head: document.head.children.length,
      body: document.body.children.length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    }));
  await page.goto(hostPage(documentOf('<script type="module">1</script>', body)));
  const without = await lookAt();
  await page.goto(hostPage(documentOf(script, body)));
  await expect(page.locator('publication-card [part~="title"]')).toHaveText(TITLE);
  const withIt = await lookAt();
  const marks = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
  expect(withIt.globals.filter((name) => !without.globals.includes(name)).sort()).toEqual(marks);
  expect({ ...withIt, globals: [] }).toEqual({ ...without, globals: [] });
});

test('asks for nothing but its script, the feed and the cover, and says nothing of the reader', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const script = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
  await page.goto(hostPage(documentOf(script, card(`${demo}feeds/reports.json`))));
  await expect(page.locator('publication-card img')).toBeVisible();
  await expect
    .poll(() => seen.requests.map((request) => new URL(request.url()).pathname).slice(1))
    .toEqual(['/cdn/publication-widgets.js', '/feeds/reports.json', '/covers/models-of-care.svg']);
  for (const request of seen.requests.slice(2)) {
    const { cookie, referer } = await request.allHeaders();
    expect(cookie).toBeUndefined();
    expect(new URL(referer!).pathname).toBe('/');
  }
});

for (const [kind, file] of [
  ['module', 'type="module" src="CDN/publication-widgets.js"'],
  ['classic script', 'src="CDN/publication-widgets.iife.js"'],
] as const) {
  test(`keeps the author's link and says once why when the feed is down (${kind})`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const feed = `${demo}feeds/no-such-feed.json`;
    const script = `<script ${file.replace('CDN', `${demo}cdn`)}></script>`;
    await page.goto(hostPage(documentOf(script, card(feed).repeat(3))));
    const warnings = () => seen.console.filter((line) => line.startsWith('warning'));
    await expect.poll(warnings).toHaveLength(1);
    expect(warnings()[0]).toContain('feed-status The server answered with an error');
    expect(warnings()[0]).toContain(feed);
    await expect(page.getByRole('link', { name: 'Own link' })).toHaveCount(3);
    expect(seen.errors).toEqual([]);
  });
}

test('still says the code when the chunk with the sentences is missing', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  await page.route('**/chunks/**', (route) => route.abort());
  const script = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
  await page.goto(hostPage(documentOf(script, card(`${demo}feeds/no-such-feed.json`))));
  await expect
    .poll(() => seen.console.filter((line) => line.startsWith('warning')))
    .toEqual([expect.stringContaining('feed-status')]);
  expect(seen.errors).toEqual([]);
});

test('readers without JavaScript see the author’s link', async ({ page, demo, hostPage }) => {
  const script = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
  const html = documentOf(script, `${card(`${demo}feeds/reports.json`)}<noscript>None</noscript>`);
  await page.goto(hostPage(html, { headers: WITHOUT_JAVASCRIPT }));
  await expect(page.locator('noscript')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Own link' })).toBeVisible();
});
