import type { html as LitHtml, TemplateResult } from 'lit';

/**
 * The look of many files and of the note about another format, as a server sends it. Lengths are relative to the page's font
 * size, except the least size of a target (WCAG 2.5.8).
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 */
function fileStyle(html: typeof LitHtml): TemplateResult {
  return html`<style>
    ul.editions {
      display: grid;
      gap: 0.5em;
      padding-inline: 1em;
    }
    .editions > li,
    .editions ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    .editions > li > bdi {
      flex: 0 1 9em;
      padding-block: 0.25em;
      font-weight: bold;
    }
    .editions ul {
      flex: 1 1 12em;
    }
    .editions .file,
    [part='format-note'] > a {
      display: inline-block;
      min-width: 24px;
      padding: 0.25em 0;
    }
    .editions span {
      font-size: 0.875em;
    }
  </style>`;
}

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives the files their look, in the document where their element stands now.
 *
 * @returns What a server sends before them; in a browser nothing.
 */
export function styleFor(
  { shadowRoot, ownerDocument }: Element,
  html: typeof LitHtml,
): TemplateResult | '' {
  const style = fileStyle(html);
  if (typeof document === 'undefined') return style;
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return '';
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.strings.join('').replace(/<\/?style>/g, ''));
    sheets.set(ownerDocument, sheet);
  }
  const { adoptedStyleSheets } = shadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) {
    shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  }
  return '';
}
