import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';

/** The module that names the page. */
const MODULE = /[\\/]elements[\\/]problems-page\.js$/;

/**
 * A Rollup plugin that makes `problems.html` of a page of the docs, and tells the scripts its
 * address: it is resolved against the module that asks, as a chunk is.
 *
 * @param {string} file path of the page, in Markdown
 * @param {string} styles path of its style sheet
 * @returns {import('rollup').Plugin} its hook throws when a file does not exist, and when no module
 *   asks for the address
 */
export function problemsPage(file, styles) {
  let isAsked = false;
  return {
    name: 'problems-page',
    load(id) {
      if (!MODULE.test(id)) return null;
      isAsked = true;
      const page = this.emitFile({
        type: 'asset',
        fileName: 'problems.html',
        source: renderPage(readFileSync(file, 'utf8'), readFileSync(styles, 'utf8')),
      });
      return `export const PROBLEMS_PAGE = import.meta.ROLLUP_FILE_URL_${page};`;
    },
    buildEnd(error) {
      if (!error && !isAsked) this.error('No module asks for the address of problems.html');
    },
  };
}

/**
 * A page of the docs as a whole HTML page that needs no other file. Each heading has an id, as on
 * GitHub. Links to other pages of the docs, which do not stand beside it, become plain words.
 *
 * @param {string} markdown
 * @param {string} styles the style sheet
 * @returns {string} HTML
 */
export function renderPage(markdown, styles) {
  const [, title = ''] = /^# (.+)$/m.exec(markdown) ?? [];
  const marked = new Marked({
    renderer: {
      heading(text, level) {
        const words = text.replace(/<[^>]+>/g, '');
        const id = words
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-');
        return `<h${level} id="${id}">${text}</h${level}>\n`;
      },
      link(href, _title, text) {
        return /^(?:https:\/\/|#)/.test(href) ? `<a href="${href}">${text}</a>` : text;
      },
    },
  });
  const main = /** @type {string} */ (marked.parse(markdown));
  const hash = createHash('sha256').update(styles).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · publication-widgets</title>
<style>${styles}</style>
</head>
<body>
<main>
${main}</main>
</body>
</html>
`;
}
