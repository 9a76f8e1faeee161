import type { html as LitHtml, TemplateResult } from 'lit';

/** The same as plain text, once a disclosure was rendered. */
let css = '';

/**
 * The look of the disclosure “Cite”, as a server sends it. Lengths are relative to the page's font
 * size, except the least size of a target (WCAG 2.5.8).
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 */
export function citationStyle(html: typeof LitHtml): TemplateResult {
  const style = html`<style>
    .citation {
      display: grid;
      gap: 0.75em;
      margin-block-start: 0.5em;
    }
    .citation a {
      display: inline-block;
      min-height: 24px;
    }
    .reference {
      padding-inline-start: 0.75em;
      border-inline-start: 3px solid var(--_line);
    }
    .tools,
    .facts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
    }
    .facts {
      gap: 0.25em 1em;
      font-size: 0.875em;
    }
    .tools > button,
    .tools > a {
      box-sizing: border-box;
      padding: 0.25em 0.75em;
      border: 1.5px solid;
      border-color: var(--_accent);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: none;
      cursor: pointer;
    }
    .tools > :is(a, button):hover {
      background: color-mix(in oklab, transparent 90%, currentcolor);
    }
    .citation pre {
      max-height: 12em;
      margin: 0;
      overflow: auto;
      font-size: 0.875em;
      white-space: pre-wrap;
    }
    @media print {
      .tools,
      .citation pre {
        display: none;
      }
      .reference a::after,
      .facts a::after {
        content: none;
      }
    }
  </style>`;
  css = style.strings.join('').replace(/<\/?style>/g, '');
  return style;
}

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the disclosure its look, in the document where its element stands now. */
export function styleCitation({ shadowRoot, ownerDocument }: Element): void {
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
