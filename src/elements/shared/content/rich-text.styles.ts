/**
 * The look of what only a long text with elements has. In a browser it comes with the text; a server
 * sends it with the other styles of the card.
 */
export const RICH_TEXT_CSS = `
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
`;

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives long texts their look, in the document where their element stands now. */
export function styleRichText({ shadowRoot, ownerDocument }: Element): void {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(RICH_TEXT_CSS);
    sheets.set(ownerDocument, sheet);
  }
  const { adoptedStyleSheets } = shadowRoot;
  if (adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}
