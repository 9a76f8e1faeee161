import { readFileSync } from 'node:fs';
import { click, expect, point, QUIET, test, words } from './any-engine.js';
import { debianIsMissing, HOST_LIBRARIES } from './host-libraries.js';
import type { PageRecord, Tab } from './tab.js';

const SCRIPTS = {
  module: 'type="module" src="DEMOcdn/publication-widgets.js"',
  'classic script': 'src="DEMOcdn/publication-widgets.iife.js"',
};

/** Everything that runs code of its own: each element, each `loading`, similar reports. */
const widgets = (feed: string) => `
  <publication-card feed="${feed}" heading-level="2"><a href="/own-link">Own link</a></publication-card>
  <related-resources feed="${feed}" publication="homeworkers-child-rights-asia" match="similar" topics="finance,racial equity"></related-resources>
  <report-download feed="${feed}" loading="lazy"></report-download>
  <report-download feed="${feed}" loading="click"></report-download>
  <blockquote class="publication-card" data-feed="${feed}" data-layout="compact"><a href="/own-link">Own link</a></blockquote>
  <publication-card><script type="application/feed+json">${JSON.stringify({ items: [{ id: 1, title: 'One &amp; all', content_html: '<p>Some <b>text</b><ul><li>and more' }] })}</script></publication-card>`;

const documentOf = (...parts: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"></head><body><main id="main"><p id="word">A word</p></main>${parts.join('')}</body></html>`;

/**
 * The texts of the widgets, after the reader has pressed the button of the widget that waits for a
 * click.
 */
async function wordsIn(tab: Tab): Promise<string[]> {
  const expectCount = (tag: string, part: string, count: number) =>
    expect.poll(async () => (await words(tab, tag, part)).length).toBe(count);
  await expectCount('publication-card', '[part="card"]', 3);
  await expect.poll(() => words(tab, 'related-resources', '[part="item"]')).not.toEqual([]);
  // When a reader comes near, the lazy widget above shows its content, and the widgets below move.
  await point(tab, 'hover', 'report-download', '[part="load"]');
  await expectCount('report-download', '[part="download"]', 1);
  await click(tab, 'report-download', '[part="load"]');
  await expectCount('report-download', '[part="download"]', 2);
  const texts = await tab.evaluate(() => {
    const widgets = document.querySelectorAll(
      'publication-card, related-resources, report-download',
    );
    // Some libraries replace `Array.from`.
    return [...widgets].map((it) => it.shadowRoot!.querySelector<HTMLElement>('.frame')!.innerText);
  });
  expect(texts).toHaveLength(6);
  return texts;
}

/** The members of built-ins, and the source of their functions. */
const builtIns = (tab: Tab) =>
  tab.evaluate(() => {
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

/** The value of an expression in the page. */
const resultOf = (tab: Tab, expression: string) =>
  tab.evaluate((expression) => (0, eval)(expression) as unknown, expression);

/** The console messages and errors since an earlier record. */
async function outputSince(before: PageRecord, tab: Tab): Promise<string[]> {
  const { console, errors } = await tab.record();
  return [...console.slice(before.console.length), ...errors.slice(before.errors.length)];
}

/** The texts of the widgets without a library, by kind of script. One load serves all libraries. */
const textsAlone = new Map<string, readonly string[]>();

for (const [name, { file, use, result }] of Object.entries(HOST_LIBRARIES)) {
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    test(`shows the same beside ${name}, which still works (${kind})`, async ({
      tab,
      demo,
      hostPage,
    }) => {
      test.skip(file === '', debianIsMissing);
      const javascript = { headers: { 'content-type': 'text/javascript' } };
      const url = hostPage(readFileSync(file, 'utf8'), javascript);
      const library = `<script src="${url}"></script>`;
      const ours = `<script ${script.replace('DEMO', demo)}></script>`;
      const pasted = widgets(`${demo}feeds/reports.json`);

      if (!textsAlone.has(kind)) {
        await tab.goto(hostPage(documentOf(pasted, ours)));
        textsAlone.set(kind, await wordsIn(tab));
        expect(await tab.record()).toMatchObject(QUIET);
      }
      const texts = textsAlone.get(kind)!;
      const first = await tab.record();

      await tab.goto(hostPage(documentOf(library)));
      const itself = { result: await resultOf(tab, use), builtIns: await builtIns(tab) };
      expect(itself.result).toEqual(result);
      const outputWithoutUs = await outputSince(first, tab);

      const late = kind === 'module';
      const orders = {
        before: documentOf(library, pasted, ours),
        after: late ? documentOf(pasted, ours) : documentOf(ours, library, pasted),
      };
      for (const [order, html] of Object.entries(orders)) {
        const before = await tab.record();
        await tab.goto(hostPage(html));
        if (late && order === 'after') {
          await expect
            .poll(() => words(tab, 'publication-card', '[part~="title"]'))
            .not.toEqual([]);
          await tab.evaluate((url) => {
            const script = Object.assign(document.createElement('script'), { src: url });
            document.head.append(script);
            return new Promise((resolve) => {
              script.onload = () => resolve(null);
            });
          }, url);
        }
        expect.soft(await wordsIn(tab), `the widgets, ${order} them`).toEqual(texts);
        expect.soft(await resultOf(tab, use), `the library, ${order}`).toEqual(result);
        expect.soft(await builtIns(tab), `the built-ins, ${order}`).toBe(itself.builtIns);
        expect
          .soft(await outputSince(before, tab), `the console, ${order}`)
          .toEqual(outputWithoutUs);
      }
    });
  }
}
