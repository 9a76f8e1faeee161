/**
 * Whether a tag is an element of ours: of this copy of the script, or of another one, older or newer.
 *
 * @param tag - The name of a custom element, defined or not.
 */
export function isOwnElement(tag: string): boolean {
  const element = customElements.get(tag) as { observedAttributes?: unknown } | undefined;
  const names = element?.observedAttributes;
  // All copies have both attributes, and hardly anybody else has.
  return Array.isArray(names) && names.includes('feed') && names.includes('heading-level');
}
