import type { ServerResponse } from 'node:http';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, expectTitles, pageWords, QUIET, test } from './any-engine.js';
import { TITLE } from './partner-page.js';

const HEAD = (demo: string) =>
  `<!doctype html><html lang="en"><head><title>Slow</title><script src="${demo}cdn/publication-widgets.iife.js"></script></head><body>`;

const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'One report',
  items: [{ id: '1', title: 'In the page', content_text: 'Text '.repeat(2000) }],
});

/** Engines wait for some bytes before they show anything. */
const ENOUGH = '-'.repeat(5000);

/** Starts a page whose parts are sent one by one, each when the test asks for it. */
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

test('shows the card while the rest of the page is still loading', async ({ tab, demo }) => {
  const stream = await streamPage();
  const begun = tab.goto(stream.url, 'started');
  const response = await stream.response;
  response.write(
    `${HEAD(demo)}<div><publication-card feed="${demo}feeds/reports.json"><a href="/">Own</a></publication-card></div><!--${ENOUGH}--><p>More`,
  );
  await begun;
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await tab.evaluate(() => document.readyState)).toBe('loading');
  response.end(' text</p></body></html>');
  await expect.poll(() => pageWords(tab, 'p')).toEqual(['More text']);
  await stream.close();
});

test('waits for the end of a feed that is in the page', async ({ tab, demo }) => {
  const stream = await streamPage();
  const begun = tab.goto(stream.url, 'started');
  const response = await stream.response;
  response.write(
    `${HEAD(demo)}<publication-card><a href="/">Own</a><script type="application/feed+json">${FEED.slice(0, 5000)}`,
  );
  await begun;
  await expect.poll(() => pageWords(tab, 'a')).toEqual(['Own']);
  response.end(`${FEED.slice(5000)}</script></publication-card></body></html>`);
  await expectTitles(tab, 'publication-card', ['In the page']);
  expect(await tab.record()).toMatchObject(QUIET);
  await stream.close();
});
