/**
 * Registers a custom element where its name is free. The same script twice, or two versions of it,
 * is harmless: the first one stays. If the page does not let it register, the console says why, and
 * the author's own content stays.
 *
 * @example
 * defineOnce('publication-card', PublicationCard);
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    console.warn('publication-widgets:', error);
  }
}
