/** What the scripts leave on the page: the elements, Lit's mark of its version, and no name. */
import { expect, expectTitles, test } from './any-engine.js';
import { documentOf, TITLE } from './partner-page.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_');
/** Each name of one or two letters that a minifier could have taken. */
const NAMES = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((next) => first + next))]
  .filter((name) => !/^(?:as|do|if|in|is|of|on)$/.test(name))
  .join();
/** What Lit leaves on every page with it. */
const MARKS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

const FILES = ['publication-widgets', 'publication-card', 'related-resources', 'report-download']
  .flatMap((name) => [`${name}.js`, `${name}.iife.js`])
  .concat('embed-parent.js');

for (const file of FILES) {
  test(`${file} leaves no name on the page, also as a classic script`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const isParent = file === 'embed-parent.js';
    const body = isParent
      ? ''
      : `<publication-card feed="${demo}feeds/reports.json"></publication-card>`;
    // Playwright adds names of its own to a page, at any time.
    const head = `<script>before = new Set(Object.getOwnPropertyNames(window))</script>
      <script src="${demo}cdn/${file}"></script>
      <script>document.documentElement.title = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !name.startsWith('__pw')).sort()</script>
      <script>let ${NAMES}; document.documentElement.id = 'ran'</script>`;
    await tab.goto(hostPage(documentOf(head, body)));
    const [id, names] = await tab.evaluate(() => {
      const { id, title } = document.documentElement;
      return [id, title.split(',')] as const;
    });
    expect(id).toBe('ran');
    expect(names).toEqual(isParent ? ['before'] : ['before', ...MARKS]);
    if (/widgets|card/.test(file)) await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await tab.record()).toMatchObject({ console: [], errors: [] });
  });
}
