import type { html as LitHtml, TemplateResult } from 'lit';

/**
 * The look of what only a long text with elements has. A server sends none: HTML has no place for it
 * there, and the text can be read without.
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 */
export function richTextStyle(html: typeof LitHtml): TemplateResult {
  return html`<style>
    .text :is(blockquote, ul, ol) {
      padding-inline-start: 1.25em;
    }
    .text blockquote {
      border-inline-start: 3px solid var(--_line);
    }
    /* They push no lines apart. */
    sup,
    sub {
      line-height: 0;
    }
  </style>`;
}

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives long texts their look, in the document where their element stands now. */
export function styleRichText(
  { shadowRoot, ownerDocument }: Element,
  { strings }: TemplateResult,
): void {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(strings.join('').replace(/<\/?style>/g, ''));
    sheets.set(ownerDocument, sheet);
  }
  const { adoptedStyleSheets } = shadowRoot;
  if (adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}
