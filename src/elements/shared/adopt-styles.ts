import type { LitElement } from 'lit';

/**
 * Gives an element its styles in the document in which it stands now.
 *
 * A shadow root loses its style sheets when it comes into another document, and a document takes
 * only sheets that its own window has made (CSSOM, section 6.2, "adoptedStyleSheets").
 */
export function adoptStyles({ constructor, shadowRoot, ownerDocument }: LitElement): void {
  const { elementStyles } = constructor as typeof LitElement;
  const view = ownerDocument.defaultView;
  // Nobody sees a document without a window. An element without a root gets both in its own one.
  if (!view || !shadowRoot) return;
  const sheets = elementStyles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
  // What a lazy chunk has shown meanwhile has brought its own look.
  shadowRoot.adoptedStyleSheets = [...sheets, ...shadowRoot.adoptedStyleSheets];
}
