import type { ServerResponse } from 'node:http';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, test } from './host-page.js';

const HEAD = (demo: string) =>
  `<!doctype html><html lang="en"><head><title>Slow</title><script src="${demo}cdn/publication-widgets.iife.js"></script></head><body>`;

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'One report',
  items: [{ id: '1', title: 'In the page', content_text: 'Text '.repeat(2000) }],
});

/** Starts a page whose parts are sent one by one, each when the test says so. */
async function streamPage(): Promise<{
  readonly url: string;
  readonly response: Promise<ServerResponse>;
  readonly close: () => Promise<void>;
}> {
  let answer: (response: ServerResponse) => void;
  const response = new Promise<ServerResponse>((resolve) => (answer = resolve));
  const server = await startDemoServer({
    handler: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      answer(response);
    },
  });
  return { ...server, response };
}

test('shows the card while the rest of the page is still on its way', async ({ page, demo }) => {
  const stream = await streamPage();
  const done = page.goto(stream.url);
  const response = await stream.response;
  response.write(
    `${HEAD(demo)}<div><publication-card feed="${demo}feeds/reports.json"><a href="/">Own</a></publication-card></div><p>More`,
  );
  await expect(page.locator('publication-card [part~="title"]')).toBeVisible();
  response.end(' text</p></body></html>');
  await done;
  await stream.close();
});

test('waits for the whole of a feed that stands in the page', async ({ page, demo, seen }) => {
  const stream = await streamPage();
  const done = page.goto(stream.url);
  const response = await stream.response;
  response.write(
    `${HEAD(demo)}<publication-card><a href="/">Own</a><script type="application/feed+json">${FEED.slice(0, 5000)}`,
  );
  await expect(page.getByRole('link', { name: 'Own' })).toBeVisible();
  response.end(`${FEED.slice(5000)}</script></publication-card></body></html>`);
  await done;
  await expect(page.locator('publication-card [part~="title"]')).toHaveText('In the page');
  expect(seen.console).toEqual([]);
  await stream.close();
});
