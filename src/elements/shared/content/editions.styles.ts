/** The look. Lengths are relative to the page's font size, except the least size of a target (WCAG 2.5.8). */
const CSS = `
  ul.editions {
    display: grid;
    gap: 0.75em;
    padding: 0.25em 1em 0;
  }
  .editions li,
  .editions ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .editions bdi {
    flex: 0 1 9em;
    font-weight: bold;
  }
  .editions ul {
    flex: 1 1 12em;
    column-gap: 1em;
  }
  .editions .file,
  [part='format-note'] > a {
    display: inline-block;
    min-width: 24px;
    padding: 0.125em 0;
  }
  .editions span {
    font-size: 0.875em;
    line-height: 1.25;
  }
`;

/** One style sheet for each document: a document takes only sheets that its own window has made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives many files and the note about another format their look, in the document where their element
 * stands now. A server sends none: HTML has no place for it there, and the lists can be read without.
 */
export function styleFiles({ shadowRoot, ownerDocument }: Partial<Element>): void {
  const view = ownerDocument?.defaultView;
  if (!view || !shadowRoot) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(CSS);
    sheets.set(ownerDocument, sheet);
  }
  const { adoptedStyleSheets } = shadowRoot;
  if (adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
}
