import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'publication-widgets/define.js';
import { expect, expectTitles, pageWords, test, words } from './any-engine.js';
import { SCRIPTS, TITLE } from './partner-page.js';

const feed = JSON.parse(readFileSync('demo/feeds/reports.json', 'utf8')) as object;

for (const [answer, address] of [
  ['the feed loads', 'feeds/reports.json'],
  ['the feed is down', 'feeds/no-such-feed.json'],
] as const) {
  test(`content from a server is shown once when ${answer}`, async ({ tab, demo, hostPage }) => {
    const source = demo + address;
    const served = await collectResult(
      render(
        html`<publication-card feed=${source} .data=${feed}
            ><a href="/own-link">Own link</a></publication-card
          ><related-resources feed=${source} .data=${feed}></related-resources>`,
      ),
    );
    const script = SCRIPTS.module(`${demo}cdn`);
    const loaded =
      'window.outcomes = []; for (const type of ["feed-load", "feed-error"]) addEventListener(type, () => outcomes.push(type));';
    await tab.goto(
      hostPage(
        `<!doctype html><html lang="en"><body><script>${loaded}</script>${served}${script}</body></html>`,
      ),
    );
    const outcomes = () =>
      tab.evaluate(() => (window as unknown as { outcomes: string[] }).outcomes);
    await expect.poll(outcomes).toHaveLength(2);
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await words(tab, 'related-resources', '[part~="title"]')).toHaveLength(4);
    expect(await pageWords(tab, 'a[href="/own-link"]')).toEqual([]);
  });
}
