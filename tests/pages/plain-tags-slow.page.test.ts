import type { ServerResponse } from 'node:http';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { expect, expectTitles, pageWords, QUIET, test } from './any-engine.js';
import { SCRIPTS, TITLE } from './partner-page.js';

/** Engines wait for some bytes before they show anything. */
const ENOUGH = '-'.repeat(5000);

test('a plain tag keeps everything that the author wrote in it, even if the page arrives slowly', async ({
  tab,
  demo,
}) => {
  let begin: (response: ServerResponse) => void;
  const answer = new Promise<ServerResponse>((resolve) => (begin = resolve));
  const { url, close } = await startDemoServer({
    handler: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      begin(response);
    },
  });
  const begun = tab.goto(url, 'started');
  const response = await answer;
  response.write(
    `<!doctype html><html lang="en"><head><title>Slow</title>${SCRIPTS['classic script'](`${demo}cdn`)}</head><body>
     <div><publication-card feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a></publication-card></div>
     <blockquote class="report-download" data-feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a><!--${ENOUGH}--><p>What`,
  );
  await begun;
  // Here the script is active, and the parser is still inside the plain tag.
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await pageWords(tab, 'blockquote')).toEqual(['Own linkWhat']);
  response.end(' follows</p></blockquote></body></html>');
  await expectTitles(tab, 'report-download', [TITLE]);
  const content = await tab.evaluate(() => document.querySelector('report-download')!.textContent);
  expect(content).toBe('Own linkWhat follows');
  expect(await tab.record()).toMatchObject(QUIET);
  await close();
});
