/**
 * Copies a text to the clipboard.
 *
 * @returns Whether it was copied. A browser may have no clipboard for pages without HTTPS, and may
 *   refuse it to frames.
 */
export async function copyText({ ownerDocument }: Element, text: string): Promise<boolean> {
  try {
    await ownerDocument.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the text of an element in a shadow root, so that the reader can copy it. */
export function selectText({ shadowRoot, ownerDocument }: Element, selector: string): void {
  const place = shadowRoot?.querySelector(`.citation ${selector}`);
  if (place) ownerDocument.getSelection()?.selectAllChildren(place);
}
