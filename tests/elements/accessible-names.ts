/** What assistive technology is told: accessible names, as axe computes them (W3C accname). */
import 'axe-core/axe.min.js';

declare const axe: {
  setup(root: Element): void;
  teardown(): void;
  readonly commons: { readonly text: { accessibleText(element: Element): string } };
};

/**
 * The accessible names of some elements that readers can reach.
 *
 * @param elements what to name; what is not rendered is left out
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
 * The accessible names of the links that an element shows.
 *
 * @param element the host
 */
export function linkNames(element: Element): string[] {
  return accessibleNames(element.shadowRoot!.querySelectorAll('a'));
}
