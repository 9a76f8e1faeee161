/** The smaller scripts, for pages with only one kind of element. */
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { expect, pageWords, QUIET, test, words } from './any-engine.js';
import { documentOf } from './partner-page.js';

/** A visible part of each element. */
const SEEN: Readonly<Record<Tag, string>> = {
  'publication-card': '[part~="title"]',
  'related-resources': '[part~="item"]',
  'report-download': '[part~="download"]',
};

const SCRIPTS = {
  module: (address: string) => `<script type="module" src="${address}.js"></script>`,
  'classic script': (address: string) => `<script src="${address}.iife.js"></script>`,
};

for (const tag of TAGS) {
  for (const [kind, script] of Object.entries(SCRIPTS)) {
    test(`the script of <${tag}> alone shows the element, its plain tag and another language (${kind})`, async ({
      tab,
      demo,
      hostPage,
    }) => {
      const feed = `${demo}feeds/reports.json`;
      const other = TAGS.find((name) => name !== tag)!;
      const body = [
        `<${tag} feed="${feed}" lang="fr"><a href="/own-link">Own link</a></${tag}>`,
        `<blockquote class="${tag}" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`,
        `<blockquote class="${other}" data-feed="${feed}"><a href="/own-link">Another link</a></blockquote>`,
      ];
      await tab.goto(hostPage(documentOf(script(`${demo}cdn/${tag}`), body.join(''))));
      await expect.poll(() => words(tab, `${tag}[lang="fr"]`, SEEN[tag])).not.toEqual([]);
      await expect.poll(() => words(tab, `${tag}:not([lang])`, SEEN[tag])).not.toEqual([]);
      expect(await pageWords(tab, 'blockquote'), 'an element that is not here').toEqual([
        'Another link',
      ]);
      const { requests, ...others } = await tab.record();
      expect(requests.filter((request) => request === feed)).toHaveLength(1);
      expect(others).toMatchObject(QUIET);
    });
  }
}
