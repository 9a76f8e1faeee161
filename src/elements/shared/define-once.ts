/**
 * Registers a custom element where its name is free. The same script twice, or two versions of it,
 * is harmless: the first one stays.
 *
 * @example
 * defineOnce('publication-card', PublicationCard);
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
