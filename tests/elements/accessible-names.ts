/** Accessible names for assistive technology, as axe computes them (W3C accname). */
import 'axe-core/axe.min.js';

declare const axe: {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
};

/**
 * The accessible names of elements that readers can reach.
 *
 * @param elements the elements to name; elements that are not rendered are left out
 */
export function accessibleNames(elements: Iterable<Element>): string[] {
  axe.setup(document.documentElement);
  try {
    return [...elements]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim());
  } finally {
    axe.teardown();
  }
}

/**
 * The accessible names of the links in an element.
 *
 * @param element the host
 */
export function linkNames(element: Element): string[] {
  return accessibleNames(element.shadowRoot!.querySelectorAll('a'));
}
