/** Looks into the closed disclosures of cards. An element may build them when the page is idle. */

/**
 * The source of `complete` for the elements of a tag: whether each disclosure in the shadow root of
 * an element holds more than the words that open it. It is also true of an element that is not there.
 */
export const hasClosedTexts = (tag: string): string => `(number) => {
  const card = document.getElementsByTagName('${tag}')[number];
  return [...(card?.shadowRoot.querySelectorAll('details') ?? [])].every((details) =>
    details.textContent.trim() !== details.querySelector('summary')?.textContent.trim());
}`;
