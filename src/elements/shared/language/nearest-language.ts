/**
 * The language of the place where an element stands: the `lang` of its nearest ancestor that has
 * one, through shadow roots (HTML, "The lang and xml:lang attributes"). An element's own `lang`
 * counts only where it is empty: then the language is unknown, whatever stands further out.
 *
 * @returns The attribute's text, empty for an unknown language; `undefined` where there is none.
 * @example
 * // <html lang="fr"><publication-card></publication-card></html>
 * nearestLanguage(card); // 'fr'
 */
export function nearestLanguage(element: Element): string | undefined {
  if (element.getAttribute('lang') === '') return '';
  // Of another window's document, no node is an instance of this window's classes.
  let place: Node | null | undefined = element.parentNode;
  while (place) {
    const lang = (place as Partial<Element>).getAttribute?.('lang');
    if (typeof lang === 'string') return lang;
    place = place.parentNode ?? (place as Partial<ShadowRoot>).host;
  }
  return undefined;
}
