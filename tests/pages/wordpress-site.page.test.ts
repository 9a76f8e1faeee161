/** A WordPress site in place of a feed: what a partner's page asks for, and what readers see. */
import { answerWith, expect, feedOf, test } from './snippet-builder.js';
import { POSTS } from './wordpress-posts.js';

const pageWith = (demo: string, feed: string): string =>
  `<!doctype html><html lang="en"><title>Partner</title><script type="module" src="${demo}cdn/publication-widgets.js"></script><publication-card feed="${feed}"><a href="https://publisher.example/">Ours</a></publication-card>`;

test('shows a post with one request that says nothing about the reader', async ({
  page,
  demo,
  hostPage,
  serve,
  seen,
}) => {
  const asked: object[] = [];
  const site = await serve((request, response) => {
    const { cookie, referer, authorization } = request.headers;
    asked.push({ method: request.method, url: request.url, cookie, referer, authorization });
    answerWith(POSTS)(request, response);
  });
  await page.goto(hostPage(pageWith(demo, `${site}wp-json/wp/v2/posts?_embed`)));
  await expect(page.locator('publication-card [part~="title"]')).toHaveText('Safe journeys');
  await expect(page.locator('publication-card')).toContainText('Why to read it.');
  const nothing = { cookie: undefined, referer: undefined, authorization: undefined };
  expect(asked).toEqual([{ method: 'GET', url: '/wp-json/wp/v2/posts?_embed', ...nothing }]);
  expect(seen.errors).toEqual([]);
});

test('a page with a feed does not load what reads WordPress', async ({
  page,
  demo,
  hostPage,
  serve,
}) => {
  const chunks: string[] = [];
  page.on('request', (request) => chunks.push(request.url()));
  const site = await serve(answerWith(feedOf(1)));
  await page.goto(hostPage(pageWith(demo, `${site}feed.json`)));
  await expect(page.locator('publication-card [part~="title"]')).toHaveText('Report number 0');
  expect(chunks.filter((url) => url.includes('wordpress'))).toEqual([]);
});

test('says that a site’s API is closed, and keeps the partner’s link', async ({
  page,
  demo,
  hostPage,
  serve,
  seen,
}) => {
  const site = await serve((_request, response) => {
    response.writeHead(401, { 'access-control-allow-origin': '*' });
    response.end('{"code":"rest_not_logged_in"}');
  });
  await page.goto(hostPage(pageWith(demo, `${site}wp-json/wp/v2/posts`)));
  await expect.poll(() => seen.console.join()).toContain('wordpress-closed');
  await expect(page.getByRole('link', { name: 'Ours' })).toBeVisible();
  expect(seen.errors).toEqual([]);
});
