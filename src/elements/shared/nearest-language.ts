/**
 * The language of the place that an element stands in: the `lang` of its nearest ancestor that has
 * one, through shadow roots (HTML, "The lang and xml:lang attributes"); empty where none has.
 */
export function nearestLanguage(element: Element): string {
  let place: ParentNode | null = element.parentNode;
  while (place) {
    const lang = place instanceof Element ? place.getAttribute('lang') : '';
    if (lang) return lang;
    place = place instanceof ShadowRoot ? place.host : place.parentNode;
  }
  return '';
}
