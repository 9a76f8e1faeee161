/**
 * Registers a custom element where its name is free: the same script twice, or two versions of it,
 * is harmless, and the first stays.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
