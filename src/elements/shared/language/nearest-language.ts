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
  let place: ParentNode | null = element.parentNode;
  while (place) {
    const lang = place instanceof Element ? place.getAttribute('lang') : null;
    if (lang !== null) return lang;
    place = place instanceof ShadowRoot ? place.host : place.parentNode;
  }
  return undefined;
}
