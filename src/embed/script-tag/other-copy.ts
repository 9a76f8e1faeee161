/**
 * Says in the console whether somebody else came first to a tag. Their element stays, so this copy
 * of the script does nothing for that tag. Few pages have two: the words are a lazy
 * chunk, without which nothing is said.
 *
 * @param elements - This copy's own classes by their tags.
 */
export function compareTags(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const taken = Object.keys(elements).filter((tag) => customElements.get(tag) !== elements[tag]);
  if (!taken.length) return;
  void import('./tags-of-page.js').then(
    ({ sayWhoCameFirst }) => sayWhoCameFirst(taken),
    () => undefined,
  );
}
