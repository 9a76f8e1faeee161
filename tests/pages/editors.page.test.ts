/** A page gets the line that an editor saved, not the line that its author pasted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TinyMCE } from 'tinymce';
import { test as base, expect, pageWords, words } from './any-engine.js';
import { toHtml } from '../../src/snippet-builder/markup.js';
import { preloadMarkup } from '../../src/snippet-builder/snippet.js';
import { KEPT_ALL, KEPT_LINK, KEPT_PLAIN, TAGS } from './editor-output.js';
import type { Tab } from './tab.js';

interface Editors {
  readonly tinymce: TinyMCE;
}

interface Fixtures {
  /** Opens a page with the TinyMCE editor from npm. */
  readonly openTinyMce: (options?: { sandbox_iframes_exclusions?: string[] }) => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

const test = base.extend<Fixtures>({
  openTinyMce: async ({ tab, hostPage, otherDemo }, use) => {
    const site = await otherDemo((path) => {
      const file = join('node_modules', path);
      if (!path.startsWith('/tinymce/') || !existsSync(file)) return undefined;
      const type = TYPES[path.split('.').at(-1)!] ?? 'text/plain';
      return { headers: { 'content-type': type }, body: readFileSync(file, 'utf8') };
    });
    await use(async (options = {}) => {
      const script = `<script src="${site.url}tinymce/tinymce.min.js"></script>`;
      await tab.goto(hostPage(documentOf(`<textarea></textarea>${script}`)));
      await tab.evaluate(async (options) => {
        const { tinymce } = window as unknown as Editors;
        await tinymce.init({ selector: 'textarea', license_key: 'gpl', ...options });
      }, options);
    });
  },
});

/** The start of the snippet builder’s line. No editor must let it spoil the rest. */
const PRELOAD = toHtml(preloadMarkup('https://publisher.example/feed.json'));

const plain = (tag: string, more = '') =>
  `<blockquote class="${tag}" data-feed="https://publisher.example/feed.json" data-publication="safe-journeys" data-heading-level="2"${more}><a href="https://publisher.example/reports/safe-journeys">Safe journeys</a></blockquote>`;

/** Replaces the publisher's addresses in the documents with those of the demo. */
const published = (html: string, demo: string) =>
  html
    .replaceAll('https://publisher.example/feed.json', `${demo}feeds/reports.json`)
    .replaceAll('https://publisher.example/widgets/', `${demo}cdn/`)
    .replaceAll('safe-journeys', 'models-of-care-thailand');

const documentOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Partner</title>${head}</head><body>${body}</body></html>`;

const scriptOf = (demo: string) =>
  `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;

for (const { editor, tags, html } of KEPT_PLAIN) {
  test(`the plain line becomes the widgets after ${editor}`, async ({ tab, demo, hostPage }) => {
    const saved = tags.map((tag) => published(html.replaceAll('TAG', tag), demo));
    await tab.goto(hostPage(documentOf(saved.join(''), scriptOf(demo))));
    for (const tag of tags) await showsOnce(tab, tag);
    expect(await countOf(tab, 'blockquote')).toBe(0);
  });
}

for (const { editor, tags, html } of KEPT_ALL) {
  test(`script and element show the report after ${editor}`, async ({ tab, demo, hostPage }) => {
    const saved = tags.map((tag) => published(html.replaceAll('TAG', tag), demo));
    await tab.goto(hostPage(documentOf(saved.join(''))));
    for (const tag of tags) await showsOnce(tab, tag);
  });
}

for (const { editor, html } of KEPT_LINK) {
  test(`a link stays after ${editor}`, async ({ tab, demo, hostPage }) => {
    await tab.goto(hostPage(documentOf(published(html, demo), scriptOf(demo))));
    await tab.evaluate(() => customElements.whenDefined('publication-card').then(() => null));
    expect(await pageWords(tab, 'a')).toEqual([expect.stringMatching(/\w/)]);
    expect((await tab.record()).errors).toEqual([]);
  });
}

for (const way of ['its code dialog', 'pasting']) {
  test(`the plain line becomes the widgets after TinyMCE, by ${way}`, async ({
    tab,
    demo,
    hostPage,
    openTinyMce,
  }) => {
    await openTinyMce();
    const pasted = `<p>Before.</p>${PRELOAD}${TAGS.map((tag) => plain(tag, ' lang="fr"')).join('')}`;
    if (way === 'pasting') {
      await tab.evaluate((html) => {
        const { activeEditor } = (window as unknown as Editors).tinymce;
        activeEditor!.execCommand('mceInsertClipboardContent', false, { html });
      }, pasted);
    }
    const html = await saved(tab, way === 'pasting' ? undefined : pasted);
    await tab.goto(hostPage(documentOf(published(html, demo), scriptOf(demo))));
    for (const tag of TAGS) await showsOnce(tab, tag);
    expect(await words(tab, 'publication-card[lang="fr"]', 'h2')).toHaveLength(1);
  });
}

test('text that an author adds in TinyMCE, below the plain line, can still be read', async ({
  tab,
  demo,
  hostPage,
  openTinyMce,
}) => {
  await openTinyMce();
  await saved(tab, plain('publication-card'));
  await tab.evaluate(() => {
    const { activeEditor } = (window as unknown as Editors).tinymce;
    activeEditor!.focus();
    activeEditor!.selection.select(activeEditor!.dom.select('a')[0]!, true);
    activeEditor!.selection.collapse(false);
  });
  await tab.type('\nWe recommend this report.');
  const html = published(await saved(tab), demo);
  await tab.goto(hostPage(documentOf(html, scriptOf(demo))));
  await showsOnce(tab, 'publication-card');
  expect(await tab.evaluate(() => document.body.innerText)).toContain('We recommend this report.');
});

const IFRAME = `<iframe src="https://publisher.example/widgets/embed.html" title="Safe journeys" sandbox="allow-scripts allow-popups"></iframe>`;

test('TinyMCE puts an iframe into a strict sandbox', async ({ tab, openTinyMce }) => {
  await openTinyMce();
  expect(await saved(tab, IFRAME)).toContain('sandbox=""');
});

test('TinyMCE does not change an iframe of a site that it trusts', async ({ tab, openTinyMce }) => {
  await openTinyMce({ sandbox_iframes_exclusions: ['publisher.example'] });
  expect(await saved(tab, IFRAME)).toContain('sandbox="allow-scripts allow-popups"');
});

const countOf = (tab: Tab, selector: string) =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, selector);

async function showsOnce(tab: Tab, tag: string): Promise<void> {
  await expect
    .poll(async () => (await words(tab, tag, '[part~="title"]'))[0])
    .toEqual(expect.stringMatching(/\w/));
  expect(await countOf(tab, tag)).toBe(1);
  expect(await pageWords(tab, `${tag} > a, ${tag} > p`)).toEqual([]);
}

/**
 * The HTML that the editor saves. If HTML is given, it is put into the editor's code dialog first.
 */
function saved(tab: Tab, html?: string): Promise<string> {
  return tab.evaluate((html?: string) => {
    const { activeEditor } = (window as unknown as Editors).tinymce;
    if (html !== undefined) activeEditor!.setContent(html);
    return activeEditor!.getContent();
  }, html);
}
