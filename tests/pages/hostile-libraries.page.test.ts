import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { debianIsMissing, HOST_LIBRARIES } from './host-libraries.js';
import { expect, test, type Seen } from './host-page.js';

const SCRIPTS = {
  module: 'type="module" src="DEMOcdn/publication-widgets.js"',
  'classic script': 'src="DEMOcdn/publication-widgets.iife.js"',
};

/** Everything that runs code of its own: each element, each way to load, related by likeness. */
const widgets = (feed: string) => `
  <publication-card feed="${feed}" heading-level="2"><a href="/own-link">Own link</a></publication-card>
  <related-resources feed="${feed}" publication="homeworkers-child-rights-asia" match="similar" topics="finance,racial equity"></related-resources>
  <report-download feed="${feed}" loading="lazy"></report-download>
  <report-download feed="${feed}" loading="click"></report-download>
  <blockquote class="publication-card" data-feed="${feed}" data-layout="compact"><a href="/own-link">Own link</a></blockquote>
  <publication-card><script type="application/feed+json">${JSON.stringify({ items: [{ id: 1, title: 'One &amp; all', content_html: '<p>Some <b>text</b><ul><li>and more' }] })}</script></publication-card>`;

const documentOf = (...parts: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"></head><body><main id="main"><p id="word">A word</p></main>${parts.join('')}</body></html>`;

/** What readers see of the widgets, once they have asked for the one that waits to be asked. */
async function wordsIn(page: Page) {
  await page.locator('[part="load"]').click();
  await expect(page.locator('report-download [part="download"]')).toHaveCount(2);
  await expect(page.locator('publication-card [part="card"]')).toHaveCount(3);
  await expect(page.locator('related-resources [part="item"]').first()).toBeVisible();
  const frames = page.locator('.frame');
  expect(await frames.count()).toBe(6);
  return frames.allInnerTexts();
}

/** What built-ins hold, and what of it is native. */
const builtIns = (page: Page) =>
  page.evaluate(() => {
    const owners = [Array, Object, Function, String, Promise, Element, Event, Node, Set, JSON];
    const lines = [];
    for (const owner of owners.flatMap((each) => [
      each,
      'prototype' in each ? each.prototype : each,
    ])) {
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
        lines.push(`${name} ${typeof value === 'function' ? String(value).slice(0, 200) : ''}`);
      }
    }
    return lines.join('\n');
  });

const said = ({ console, errors }: Seen) => [...console, ...errors.map(String)];

for (const [name, { file, use, result }] of Object.entries(HOST_LIBRARIES)) {
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    test(`shows the same beside ${name}, which still works (${kind})`, async ({
      page,
      demo,
      hostPage,
      seen,
    }) => {
      test.skip(file === '', debianIsMissing);
      const javascript = { headers: { 'content-type': 'text/javascript' } };
      const url = hostPage(readFileSync(file, 'utf8'), javascript);
      const library = `<script src="${url}"></script>`;
      const ours = `<script ${script.replace('DEMO', demo)}></script>`;
      const pasted = widgets(`${demo}feeds/reports.json`);

      await page.goto(hostPage(documentOf(pasted, ours)));
      const words = await wordsIn(page);
      expect(said(seen)).toEqual([]);

      await page.goto(hostPage(documentOf(library)));
      const itself = { result: await page.evaluate(use), builtIns: await builtIns(page) };
      expect(itself.result).toEqual(result);
      const saidWithoutUs = said(seen);

      const late = kind === 'module';
      const orders = {
        before: documentOf(library, pasted, ours),
        after: late ? documentOf(pasted, ours) : documentOf(ours, library, pasted),
      };
      for (const [order, html] of Object.entries(orders)) {
        seen.console.length = seen.errors.length = 0;
        await page.goto(hostPage(html));
        if (late && order === 'after') {
          await expect(page.locator('publication-card [part="title"]').first()).toBeVisible();
          await page.addScriptTag({ url });
        }
        expect.soft(await wordsIn(page), `the widgets, ${order} them`).toEqual(words);
        expect.soft(await page.evaluate(use), `the library, ${order}`).toEqual(result);
        expect.soft(await builtIns(page), `the built-ins, ${order}`).toBe(itself.builtIns);
        expect.soft(said(seen), `the console, ${order}`).toEqual(saidWithoutUs);
      }
    });
  }
}
