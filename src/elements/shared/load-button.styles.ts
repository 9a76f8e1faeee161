import type { html as LitHtml, TemplateResult } from 'lit';

/**
 * The look of the load button, as a server sends it. Lengths are relative to the page's font size,
 * except the least size of a target (WCAG 2.5.8).
 *
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 */
export function loadButtonStyle(html: typeof LitHtml): TemplateResult {
  return html`<style>
    button {
      min-height: 24px;
      margin-block-start: 0.5em;
      padding: 0.5em 1em;
      border: 1.5px solid;
      border-color: var(--_accent);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
    }
    button:hover {
      background: color-mix(in oklab, transparent 90%, currentcolor);
    }
    [role='status']:not(:empty) {
      margin-inline-start: 0.75em;
    }
    /* The author's own content has blank lines at its end, as room for the button. */
    :host([room]) .load {
      position: absolute;
      inset-block-end: 0;
    }
    @media print {
      button {
        display: none;
      }
    }
  </style>`;
}

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the button its look, in the document where its element stands now. */
export function styleLoadButton(
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
