/**
 * Says in the console that another copy of a script came first. Its element stays, so this copy does
 * nothing for that tag.
 *
 * @param element - This copy's own class.
 */
export function sayWhoCameFirst(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) !== element) {
    console.info('publication-widgets: another copy came first.');
  }
}
