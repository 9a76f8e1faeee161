/**
 * The language of the place where an element stands: the `lang` of its nearest ancestor that has
 * one, through shadow roots (HTML, "The lang and xml:lang attributes").
 *
 * @returns The attribute's text; empty where no ancestor has a language.
 * @example
 * // <html lang="fr"><publication-card></publication-card></html>
 * nearestLanguage(card); // 'fr'
 */
export function nearestLanguage(element: Element): string {
  // Of another window's document, no node is an instance of this window's classes.
  let place: Node | null | undefined = element.parentNode;
  while (place) {
    const lang = (place as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
    place = place.parentNode ?? (place as Partial<ShadowRoot>).host;
  }
  return '';
}
