import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'publication-widgets/define.js';
import { expect, test } from './host-page.js';

const feed = JSON.parse(readFileSync('demo/feeds/reports.json', 'utf8')) as object;

for (const [answer, address] of [
  ['the feed comes', 'feeds/reports.json'],
  ['the feed is down', 'feeds/no-such-feed.json'],
] as const) {
  test(`what a server rendered shows once when ${answer}`, async ({ page, demo, hostPage }) => {
    const source = demo + address;
    const served = await collectResult(
      render(
        html`<publication-card feed=${source} .data=${feed}
            ><a href="/own-link">Own link</a></publication-card
          ><related-resources feed=${source} .data=${feed}></related-resources>`,
      ),
    );
    const script = `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
    const loaded =
      'window.outcomes = []; for (const type of ["feed-load", "feed-error"]) addEventListener(type, () => outcomes.push(type));';
    await page.goto(
      hostPage(
        `<!doctype html><html lang="en"><body><script>${loaded}</script>${served}${script}</body></html>`,
      ),
    );
    await expect.poll(() => page.evaluate('window.outcomes.length')).toBe(2);
    await expect(page.locator('publication-card [part~="title"]')).toHaveCount(1);
    await expect(page.locator('related-resources [part~="title"]')).toHaveCount(4);
    await expect(page.locator('a[href="/own-link"]')).toBeHidden();
  });
}
