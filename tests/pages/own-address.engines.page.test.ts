/**
 * The lazy chunks stand in the script's own folder, wherever its text runs: as a file of its own, in
 * another file, in the page, or as text that a loader runs. Without an address of its own, the script
 * asks nobody for them.
 */
import { readRelease } from '../../scripts/release/read-release.mjs';
import { expect, expectTitles, pageWords, test as base, words } from './any-engine.js';
import { documentOf, TITLE } from './partner-page.js';

const FRENCH = 'Lire la suite';
const ENGLISH = 'Read more';

interface Release {
  /** The address of the folder, with a slash at its end. */
  readonly url: string;
  /** The text of a script that does not know this address. */
  readonly plain: (file: string) => string;
  /** The text of a script with this address in it. */
  readonly addressed: (file: string) => string;
}

const test = base.extend<{ release: Release }>({
  release: async ({ otherDemo }, use) => {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    let files = new Map<string, Buffer>();
    const site = await otherDemo((path) => {
      const file = files.get(path.replace(/^\/widgets\/|\?.*$/g, ''));
      return path.startsWith('/widgets/') && file ? { headers, body: file.toString() } : undefined;
    });
    const url = `${site.url}widgets/`;
    files = readRelease('dist/cdn');
    const addressed = readRelease('dist/cdn', url);
    await use({
      url,
      plain: (file) => files.get(file)?.toString() ?? '',
      addressed: (file) => addressed.get(file)?.toString() ?? '',
    });
  },
});

/** Puts text into an inline script, as a template engine would. */
const inline = (script: string, type = '') =>
  `<script ${type}>${script.replaceAll('</script', '<\\/script')}</script>`;
const literal = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

/** How a page can run the text of a script that stands in no file of ours. */
const WITHOUT_FILE: Readonly<
  Record<string, (text: string, serve: (script: string) => string) => string>
> = {
  'in a script of the page': (text) => inline(`var before = 1\n${text}\nvar after = 2`),
  'in a module of the page': (text) => inline(text, 'type="module"'),
  'combined with other scripts': (text, serve) =>
    `<script src="${serve(`var before = 1\n${text}\nvar after = 2`)}"></script>`,
  'combined with other scripts, in a module': (text, serve) =>
    `<script type="module" src="${serve(`const before = 1\n${text}\nconst after = 2`)}"></script>`,
  'by eval': (text) => inline(`(0, eval)(${literal(text)})`),
  'by eval in a function': (text) => inline(`(() => { 'use strict'; eval(${literal(text)}) })()`),
  'by eval in a file': (text, serve) =>
    `<script src="${serve(`eval(${literal(text)})`)}"></script>`,
  'by new Function, later': (text) =>
    inline(`addEventListener('load', () => setTimeout(new Function(${literal(text)})))`),
  'as the text of a new script element': (text) =>
    inline(
      `document.head.append(Object.assign(document.createElement('script'), { text: ${literal(text)} }))`,
    ),
  'from a blob': (text) =>
    inline(
      `import(URL.createObjectURL(new Blob([${literal(text)}], { type: 'text/javascript' })))`,
    ),
};

/** How a page can load a file of ours. */
const BY_FILE: Readonly<Record<string, (folder: string) => string>> = {
  'a module': (folder) => `<script type="module" src="${folder}publication-widgets.js"></script>`,
  'a module that lost its type': (folder) =>
    `<script src="${folder}publication-widgets.js"></script>`,
  'a module with a version in its query': (folder) =>
    `<script type="module" src="${folder}publication-widgets.js?ver=6.4#x"></script>`,
  'a module that another module imports': (folder) =>
    inline(`import '${folder}publication-widgets.js';`, 'type="module"'),
  'a module that a loader imports': (folder) =>
    inline(`setTimeout(() => import('${folder}publication-widgets.js'))`),
  'a classic script': (folder) => `<script src="${folder}publication-widgets.iife.js"></script>`,
  'a deferred classic script with a version': (folder) =>
    `<script defer src="${folder}publication-widgets.iife.js?ver=6.4"></script>`,
  'a classic script that a loader adds': (folder) =>
    inline(
      `const script = document.createElement('script'); script.src = '${folder}publication-widgets.iife.js'; document.head.append(script);`,
    ),
};

const frenchPage = (head: string, feed: string) =>
  documentOf(
    head,
    `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>
     <blockquote class="publication-card" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`,
  ).replace('lang="en"', 'lang="fr"');

const JAVASCRIPT = { headers: { 'content-type': 'text/javascript; charset=utf-8' } };

for (const [how, tags] of Object.entries(BY_FILE)) {
  test(`the chunks of ${how} stand beside it`, async ({ tab, demo, hostPage, release }) => {
    await tab.goto(hostPage(frenchPage(tags(release.url), `${demo}feeds/reports.json`)));
    await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
    expect(await words(tab, 'publication-card', '[part="summary-toggle"]')).toEqual([
      FRENCH,
      FRENCH,
    ]);
    expect((await tab.record()).errors).toEqual([]);
  });
}

for (const [how, tags] of Object.entries(WITHOUT_FILE)) {
  for (const file of ['publication-widgets.js', 'publication-widgets.iife.js']) {
    test(`${file}, run ${how}, finds its chunks by the address that is written in it`, async ({
      tab,
      demo,
      hostPage,
      release,
    }) => {
      const head = tags(release.addressed(file), (script) => hostPage(script, JAVASCRIPT));
      await tab.goto(hostPage(frenchPage(head, `${demo}feeds/reports.json`)));
      await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
      expect(await words(tab, 'publication-card', '[part="summary-toggle"]')).toEqual([
        FRENCH,
        FRENCH,
      ]);
      expect(await tab.record()).toMatchObject({ console: [], errors: [] });
    });
  }

  test(`without an address, run ${how}, the script asks nobody for its chunks`, async ({
    tab,
    demo,
    hostPage,
    release,
  }) => {
    const head = tags(release.plain('publication-widgets.iife.js'), (script) =>
      hostPage(script, JAVASCRIPT),
    );
    await tab.goto(hostPage(frenchPage(head, `${demo}feeds/reports.json`)));
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await words(tab, 'publication-card', '[part="summary-toggle"]')).toEqual([ENGLISH]);
    expect(await pageWords(tab, 'blockquote a')).toEqual(['Own link']);
    const { requests, console, errors } = await tab.record();
    expect(requests.filter((request) => request.includes('chunks'))).toEqual([]);
    expect({ console, errors }).toEqual({ console: [], errors: [] });
  });
}
