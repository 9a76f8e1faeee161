import type {} from '../../src/define.js';
import { expect, expectTitles, pageWords, QUIET, test, words } from './any-engine.js';
import { NEWER } from './newer-than-oldest.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import { casesAreMissing, readCasePage } from './shared-cases.js';

/** A feed with one report, whose files are in two languages. */
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    {
      id: '1',
      url: 'https://publisher.example/reports/one',
      title: 'Report one',
      summary: 'A summary.',
      language: 'en',
      attachments: [
        {
          url: 'https://publisher.example/one-en.pdf',
          mime_type: 'application/pdf',
          _publication: { language: 'en' },
        },
        {
          url: 'https://publisher.example/one-fr.pdf',
          mime_type: 'application/pdf',
          _publication: { language: 'fr' },
        },
      ],
    },
  ],
};

/** What a page puts in the place of the browser's own, each as some library did. */
const REPLACED = {
  'a CustomEvent with the prototype of Event':
    'function CustomEvent(t, p) { p = p || {}; var e = document.createEvent("CustomEvent"); e.initCustomEvent(t, !!p.bubbles, !!p.cancelable, p.detail || null); return e } CustomEvent.prototype = window.Event.prototype; window.CustomEvent = CustomEvent',
  'a CustomEvent with its own prototype':
    'var N = window.CustomEvent; window.CustomEvent = function (t, p) { return new N(t, p) }; window.CustomEvent.prototype = N.prototype',
  'no CustomEvent': 'delete window.CustomEvent',
  'an Event that is no event': 'window.Event = function (e) { this.event = e }',
  'an Event that makes events':
    'var E = window.Event; window.Event = function (t, p) { return new E(t, p) }; window.Event.prototype = E.prototype; E.prototype.constructor = window.Event',
  'no Event': 'delete window.Event',
  'an Array.from that knows arrays only':
    'Array.from = function (list) { return list == null ? [] : Array.prototype.slice.call(list) }',
  'an Array.from that throws': 'Array.from = function () { throw new Error("from") }',
  'no URL.canParse and no URL.parse': 'delete URL.canParse; delete URL.parse',
  'nothing that is newer than the oldest browsers': `for (const path of ${JSON.stringify(NEWER)}) {
      const names = path.split('.'); const last = names.pop();
      const owner = names.reduce((owner, name) => owner?.[name], window);
      if (owner) delete owner[last];
    }`,
  'an Object.assign and a Promise of its own':
    'var a = Object.assign; Object.assign = function () { return a.apply(Object, arguments) }; var P = Promise; window.Promise = class extends P {}',
  'a console without functions': 'window.console = {}',
  'a requestIdleCallback and a queueMicrotask of its own':
    'window.queueMicrotask = function (f) { setTimeout(f, 0) }; delete window.requestIdleCallback',
};

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test.describe(`a page with globals of its own (${kind})`, () => {
    for (const [name, source] of Object.entries(REPLACED)) {
      test(`shows everything beside ${name}`, async ({ tab, demo, hostPage }) => {
        const feed = `${demo}feeds/reports.json`;
        const link = '<a href="/own-link">Own link</a>';
        const heard =
          'var heard = []; ["feed-load", "feed-error"].forEach(function (type) { document.addEventListener(type, function (event) { heard.push(type) }) })';
        const body = `<publication-card feed="${feed}">${link}</publication-card>
          <report-download feed="${feed}">${link}</report-download>
          <related-resources feed="${feed}" limit="2">${link}</related-resources>
          <blockquote class="publication-card" data-feed="${feed}">${link}</blockquote>
          ${script(`${demo}cdn`)}`;
        await tab.goto(hostPage(documentOf(`<script>${source};${heard}</script>`, body)));
        await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
        await expect.poll(() => words(tab, 'related-resources', '[part~="title"]')).toHaveLength(2);
        await expect.poll(() => words(tab, 'report-download', '[part="download"]')).toHaveLength(1);
        const events = await tab.evaluate(() => (globalThis as { heard?: string[] }).heard);
        expect(events).toEqual(['feed-load', 'feed-load', 'feed-load', 'feed-load']);
        expect(await tab.record()).toMatchObject(QUIET);
      });
    }
  });
}

/** What a translator does to the texts in open shadow roots, and to the language of the page. */
const TRANSLATORS = {
  'wraps each text in <font>':
    'for (const t of texts) { const f = document.createElement("font"); f.append("[" + t.data.trim() + "]"); t.replaceWith(f) }',
  'wraps each text in two elements, with the same words':
    'for (const t of texts) { const f = document.createElement("span"); t.replaceWith(f); const g = document.createElement("span"); g.append(t.data); f.append(g) }',
  'writes the whole text of each element':
    'for (const e of root.querySelectorAll("b, span, bdi")) if (!e.querySelector("a, b, span, bdi")) e.textContent = "[" + e.textContent + "]"',
  'changes each text in its place': 'for (const t of texts) t.data = "[" + t.data + "]"',
  'puts a new text in the place of each':
    'for (const t of texts) t.replaceWith(document.createTextNode("[" + t.data + "]"))',
  'takes out all that we rendered': 'root.innerHTML = ""',
};

for (const [name, translate] of Object.entries(TRANSLATORS)) {
  test(`says where each link leads after a translator ${name}`, async ({
    tab,
    hostPage,
    otherDemo,
  }) => {
    const body = JSON.stringify(FEED);
    const publisher = await otherDemo((path) => (path === '/feed.json' ? { body } : undefined));
    const host = `<report-download feed="${publisher.url}feed.json"><a href="#own">Own link</a></report-download>`;
    await tab.goto(hostPage(documentOf(SCRIPTS.module(`${publisher.url}cdn`), host)));
    await expect.poll(async () => (await downloadOf(tab)).href).toMatch(/one-en\.pdf$/);
    const source = `{ const root = document.querySelector('report-download').shadowRoot;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
      ${translate}; document.documentElement.lang = 'fr' }`;
    await tab.evaluate((source) => (0, eval)(source) as unknown, source);
    await expect.poll(async () => (await downloadOf(tab)).href).toMatch(/one-fr\.pdf$/);
    const { text } = await downloadOf(tab);
    expect(text).toMatch(/français/i);
    expect(text).not.toMatch(/English|anglais/i);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

/** The words and the address of the download that readers see. */
const downloadOf = (tab: Parameters<typeof words>[0]) =>
  tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('report-download')!;
    const link = shadowRoot?.querySelector<HTMLAnchorElement>('[part="download"]');
    return { text: link?.innerText ?? '', href: link?.href ?? '' };
  });

test.describe('the cases', () => {
  test.skip(casesAreMissing !== '', casesAreMissing);
  for (const name of ['browser-without-url-canparse', 'with-a-customevent-of-its-own']) {
    test(`shows the card on page-${name}`, async ({ tab, demo, hostPage, otherDemo }) => {
      const publisher = await otherDemo((path) =>
        path === '/feed.json' ? { body: JSON.stringify(FEED) } : undefined,
      );
      const values = { CDN: `${demo}cdn`, FEED: `${publisher.url}feed.json` };
      await tab.goto(hostPage(readCasePage(name, values)));
      await expectTitles(tab, 'publication-card', ['Report one', 'Report one']);
      expect(await pageWords(tab, 'a')).toEqual([]);
      expect(await tab.record()).toMatchObject(QUIET);
    });
  }

  test('says where the link leads on page-translated-inside-shadow-roots', async ({
    tab,
    demo,
    hostPage,
    otherDemo,
  }) => {
    const publisher = await otherDemo((path) =>
      path === '/feed.json' ? { body: JSON.stringify(FEED) } : undefined,
    );
    const values = { CDN: `${demo}cdn`, FEED: `${publisher.url}feed.json` };
    await tab.goto(hostPage(readCasePage('translated-inside-shadow-roots', values)));
    await expect.poll(async () => (await downloadOf(tab)).href).toMatch(/one-fr\.pdf$/);
    expect((await downloadOf(tab)).text).toMatch(/français/i);
  });
});
