/** The lines that partners copy from the documents work without a change. */
import { readFileSync } from 'node:fs';
import { click, expect, test, words } from './any-engine.js';
import { POSTS } from './wordpress-posts.js';

const FILES = ['README.md', 'docs/what-to-paste.md', 'docs/quiet-embedding.md'];

const lines = FILES.flatMap((file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^```html\n(.*?)\n```$/gms), ([, html = '']) => ({
    file,
    html,
  })),
);

test('every document has lines to paste, and each is one line', () => {
  expect([...new Set(lines.map(({ file }) => file))]).toEqual(FILES);
  expect(lines.filter(({ html }) => html.includes('\n'))).toEqual([]);
});

for (const [index, { file, html }] of lines.entries()) {
  test(`${file}: ${html.slice(0, 60)}… (${index + 1}) shows the report`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const posts = hostPage(JSON.stringify(POSTS), {
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    });
    const pasted = html
      .replace(/https:\/\/publisher\.example\/wp-json\/[^"]*/, posts)
      .replaceAll('https://publisher.example/feed.json', `${demo}feeds/reports.json`)
      .replaceAll('https://publisher.example/widgets/', `${demo}cdn/`)
      .replaceAll('safe-journeys', 'models-of-care-thailand');
    const script = pasted.includes('/cdn/')
      ? ''
      : `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;
    const element = pasted.includes('publication-card')
      ? ''
      : `<publication-card feed="${demo}feeds/reports.json"></publication-card>`;
    await tab.goto(
      hostPage(`<!doctype html><link rel="icon" href="data:,">${pasted}${element}${script}`),
    );
    if (pasted.includes('loading="click"')) {
      await click(tab, 'publication-card', '[part~="load"]');
    }
    await expect
      .poll(() => words(tab, 'publication-card', '[part~="title"]'))
      .toEqual([expect.stringMatching(/\w/)]);
    expect((await tab.record()).errors).toEqual([]);
  });
}
