import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, ensureHeadlessChromium } from '../../scripts/browsers/chromium.mjs';
import { answer } from './contenders/host-page.js';
import { hasClosedTexts } from './disclosures.js';
import { measure } from './measure.js';
import { serve } from './server.js';
import { UNTHROTTLED } from './throttling.js';

/** A page that shows a card, and builds its closed disclosure long after, with a lot of work. */
const PAGE = `<!doctype html><title>Card</title><link rel="icon" href="data:,">
<publication-card></publication-card>
<script>
  const root = document.querySelector('publication-card').attachShadow({ mode: 'open' });
  root.innerHTML = '<h3>Title</h3><details><summary>Read more</summary></details>';
  setTimeout(() => requestIdleCallback(() => {
    const texts = Array.from({ length: 1000 }, () => document.createElement('p'));
    for (let sum = 0, number = 0; number < 5e7; number++) sum += Math.sqrt(number);
    root.querySelector('details').append(...texts, 'Text');
  }), 3000);
</script>`;

test('what a page does when it is idle is measured, and counts apart', async () => {
  const site = new Map([['/', answer('text/html', PAGE)]]);
  const { url, close } = await serve(site);
  const browser = await chromium.launch({
    executablePath: await ensureHeadlessChromium(),
    args: CHROMIUM_ARGS,
  });
  try {
    const figures = await measure(browser, {
      address: url,
      shown: `() => document.querySelector('publication-card').shadowRoot.querySelector('h3')`,
      complete: hasClosedTexts('publication-card'),
      items: 1,
      condition: UNTHROTTLED,
    });
    assert.ok(figures.nodes > 1000, `${String(figures.nodes)} nodes`);
    assert.ok(figures.whole > figures.tasks + 10, JSON.stringify(figures));
  } finally {
    await browser.close();
    await close();
  }
});
