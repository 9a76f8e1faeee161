import type { html as LitHtml, TemplateResult } from 'lit';

/** The same as plain text, once editions were rendered. */
let css = '';

/**
 * The look of the list of editions, as a server sends it. Lengths are relative to the page's font
 * size, except the least size of a target (WCAG 2.5.8).
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 */
export function editionStyle(html: typeof LitHtml): TemplateResult {
  const style = html`<style>
    .editions {
      display: grid;
      gap: 0.5em;
      padding: 0.25em 1em;
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
    .editions .file {
      display: inline-block;
      min-width: 24px;
      padding: 0.25em 0;
    }
  </style>`;
  css = style.strings.join('').replace(/<\/?style>/g, '');
  return style;
}

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the list its look, in the document where its element stands now. */
export function styleEditions({ shadowRoot, ownerDocument }: Element): void {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(ownerDocument, sheet);
  }
  const { adoptedStyleSheets } = shadowRoot;
  if (adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}
