/**
 * The language of the place that an element stands in: its own `lang` or that of the nearest
 * ancestor, through shadow roots (HTML, "The lang and xml:lang attributes"); empty where none says it.
 */
export function nearestLanguage(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang) return lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
