/** Any address will do: what the builder finds at the addresses that editors have. */
import type { RequestListener, ServerResponse } from 'node:http';
import {
  answerWith,
  builderOn,
  expect,
  feedOf,
  previewOn,
  readFeed,
  snippetField,
  snippetOn,
  test,
} from './snippet-builder.js';

const OPEN = { 'access-control-allow-origin': '*' };
const outcome = '#feed-outcome';

/** A site: its open answers by their paths, without their queries. All else may not be read. */
const siteWith =
  (answers: Readonly<Record<string, unknown>>): RequestListener =>
  (request, response) => {
    const answer = answers[new URL(request.url ?? '', 'http://site').pathname];
    if (answer === undefined) return void response.writeHead(404).end('Not here');
    send(response, answer);
  };

function send(response: ServerResponse, answer: unknown): void {
  response.writeHead(200, OPEN).end(typeof answer === 'string' ? answer : JSON.stringify(answer));
}

const postOf = (id: number, site: string, more: object = {}): object => ({
  id,
  link: `${site}reports/${id}/`,
  date_gmt: '2024-11-05T09:30:00',
  title: { rendered: `Report ${id}` },
  content: { rendered: '<p>All of the report.</p>' },
  excerpt: { rendered: '<p>Why to read it.</p>' },
  ...more,
});

test('reads the feed that a report’s page names, and picks that report', async ({
  page,
  demo,
  serve,
  seen,
}) => {
  let feed: object = {};
  const site = await serve((request, response) => {
    siteWith({
      '/reports/2':
        '<title>Report</title><link rel="alternate" type="application/feed+json" href="/own.json">',
      '/own.json': feed,
    })(request, response);
  });
  const { items } = feedOf(3);
  feed = { items: items.map((item, index) => ({ ...item, url: `${site}reports/${index}/` })) };
  await page.goto(builderOn(demo));
  await readFeed(page, `${site}reports/2`);
  await expect(page.getByRole('radio', { name: 'Report number 2' })).toBeChecked();
  expect(await snippetOn(page)).toContain(`feed="${site}own.json" publication="report-2"`);
  await page.getByText('Where the builder looked').click();
  await expect(page.getByText('Feeds that the page names: found')).toBeVisible();
  expect(seen.errors).toEqual([]);
});

test('shows the reports of a WordPress site, by kind and category, with one request at a time', async ({
  page,
  demo,
  serve,
  seen,
}) => {
  const asked: string[] = [];
  const site: string = await serve((request, response) => {
    const { cookie, referer } = request.headers;
    const isNoCors = request.headers['sec-fetch-mode'] === 'no-cors';
    expect({ cookie, referer }).toEqual({ cookie: undefined, referer: undefined });
    const url = new URL(request.url ?? '', 'http://site');
    if (!isNoCors) asked.push(url.pathname + url.search);
    const only = url.searchParams.get('include') ?? url.searchParams.get('topic');
    const posts = [1, 2, 3].filter((id) => !only || only === '9' || only === String(id));
    siteWith({
      '/wp-json/wp/v2/types': {
        post: { slug: 'post', name: 'Posts', rest_base: 'posts', taxonomies: ['category'] },
        report: { slug: 'report', name: 'Reports', rest_base: 'report', taxonomies: ['topic'] },
      },
      '/wp-json/wp/v2/taxonomies': { topic: { rest_base: 'topic', hierarchical: true } },
      '/wp-json/wp/v2/topic': [{ id: 9, name: 'Migration' }],
      '/wp-json/wp/v2/report': posts.map((id) => postOf(id, site)),
      '/wp-json/wp/v2/posts': [postOf(8, site)],
    })(request, response);
  });
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await expect(page.getByText('This site uses WordPress')).toBeVisible();
  await expect(page.getByLabel('Kind of post')).toHaveValue('wp/v2/report');
  await page.getByRole('radio', { name: 'Report 2' }).check();
  await expect(snippetField(page)).toHaveValue(/&amp;include=2"><a /);
  expect(await snippetOn(page)).not.toContain(' publication=');
  await expect(previewOn(page).locator('publication-card [part~="title"]')).toHaveText('Report 2');
  await page.getByLabel('Category').selectOption('Migration');
  await expect.poll(() => asked.at(-1)).toContain('topic=9');
  await page.getByLabel('Kind of post').selectOption('Posts');
  await expect(page.getByRole('radio', { name: 'Report 8' })).toBeChecked();
  expect(asked.filter((address) => address.includes('author'))).toEqual([]);
  expect(seen.errors).toEqual([]);
});

test('shows the names of a hostile site as text, and asks for nothing that they name', async ({
  page,
  demo,
  serve,
  seen,
}) => {
  const harm = `"><img src=x onerror="document.title='harm'"><script>document.title='harm'</script>`;
  const paths: string[] = [];
  const site: string = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    paths.push(pathname);
    siteWith({
      '/': `<link rel="alternate" type="application/feed+json" href="javascript:alert(1)">`,
      '/wp-json/wp/v2/types': {
        [harm]: { slug: harm, name: harm, rest_base: '../../secret' },
        a: { slug: 'a', name: harm, rest_base: 'posts', rest_namespace: '//x', taxonomies: ['t'] },
        b: null,
      },
      '/wp-json/wp/v2/taxonomies': { t: { rest_base: 'terms', hierarchical: true, name: harm } },
      '/wp-json/wp/v2/terms': [{ id: 1, name: harm }, { id: harm, name: 'x' }, null],
      '/wp-json/wp/v2/posts': [
        postOf(1, site, { title: { rendered: harm }, link: 'javascript:x' }),
      ],
    })(request, response);
  });
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await snippetOn(page);
  expect(await page.getByLabel('Kind of post').locator('option').allTextContents()).toEqual([harm]);
  await expect(page.getByLabel('Category').locator('option')).toHaveCount(2);
  expect(paths.filter((path) => /secret|\/\/x/.test(path))).toEqual([]);
  await expect(page).toHaveTitle('Snippet builder');
  expect(await page.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(seen.errors).toEqual([]);
});

test('says where it looked, and which command of the publisher’s helps', async ({
  page,
  demo,
  serve,
}) => {
  const site = await serve(
    siteWith({
      '/': '<title>Site</title><link rel=alternate type="application/rss+xml" href="/rss">',
      '/rss': '<rss/>',
    }),
  );
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await expect(page.locator(outcome)).toContainText('No feed was found that a browser can read.');
  await expect(page.locator(outcome)).toContainText(`npx publication-widgets import ${site}rss`);
  await page.getByText('Where the builder looked').click();
  await expect(page.locator('.looked li')).toHaveText([
    'Feeds that the page names: nothing found',
    'Usual addresses of feeds: a browser may not read it',
    'WordPress: nothing found',
  ]);
  await expect(snippetField(page)).toHaveValue('');
});

test('says that a WordPress site is closed', async ({ page, demo, serve }) => {
  const site = await serve((request, response) => {
    if (!request.url?.includes('wp/v2')) return send(response, '<title>Site</title>');
    response.writeHead(401, OPEN).end('{"code":"rest_not_logged_in"}');
  });
  await page.goto(builderOn(demo));
  await readFeed(page, site);
  await expect(page.locator(outcome)).toContainText('open the REST API');
  await expect(page.locator(outcome)).toContainText(
    `npx publication-widgets import ${site.slice(0, -1)}`,
  );
});

test('tells a cache with another page’s permission from no permission', async ({
  page,
  demo,
  serve,
}) => {
  const site = await serve((request, response) => {
    const isFresh = request.url?.includes('fresh=');
    const { origin = '' } = request.headers;
    const allowed = isFresh ? origin : 'https://partner.example';
    response.writeHead(200, { 'access-control-allow-origin': allowed });
    response.end(JSON.stringify(feedOf(1)));
  });
  await page.goto(builderOn(demo));
  await readFeed(page, `${site}feed.json`);
  await expect(page.locator(outcome)).toContainText('answers with the permission of another page');
  await expect(page.locator(outcome)).toContainText('access-control-allow-origin: *');
});

test('takes three clicks of an editor who knows what they want', async ({ page, demo, serve }) => {
  const site = await serve(answerWith(feedOf(9)));
  await page.goto(`${demo}cdn/snippet-builder/index.html?feed=${encodeURIComponent(site)}`);
  await snippetOn(page);
  await page.evaluate(() => {
    addEventListener('click', ({ isTrusted, detail }) => {
      if (isTrusted && detail)
        document.body.dataset.clicks = `${Number(document.body.dataset.clicks ?? 0) + 1}`;
    });
  });
  await page.getByRole('radio', { name: 'Report number 4' }).click();
  await page.getByRole('radio', { name: 'Download', exact: true }).click();
  const before = await snippetOn(page);
  expect(before).toContain('publication="report-4"');
  await page.getByRole('button', { name: 'Copy snippet' }).click();
  await expect(page.locator('.announcement')).not.toBeEmpty();
  expect(before).toContain('<report-download');
  await expect(page.locator('body')).toHaveAttribute('data-clicks', '3');
});

for (const lang of ['en', 'ar', 'my', 'ru']) {
  test(`fits 320 px with text of twice the size in ${lang}`, async ({ page, demo }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${builderOn(demo)}&lang=${lang}`);
    await expect.poll(() => page.locator('#snippet').inputValue()).not.toBe('');
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const over = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(over).toBeLessThanOrEqual(0);
    // The line to paste must not cover the choices: at this size it scrolls with them.
    const covers = await page
      .locator('.snippet')
      .evaluate((line) => line.getBoundingClientRect().height / innerHeight);
    const position = await page
      .locator('.snippet')
      .evaluate((line) => getComputedStyle(line).position);
    expect(position === 'sticky' ? covers : 0).toBeLessThanOrEqual(0.6);
  });
}
