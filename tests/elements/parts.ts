/** Finds parts of an element, as a reader sees them. */
import type { LitElement } from 'lit';
import { waitUntil } from '../waiting.js';

/**
 * All parts of an element with one name.
 *
 * @param element the host
 * @param name the name of the parts
 */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/**
 * The only part of an element with a name.
 *
 * @param element the host
 * @param name the name of the part
 * @throws when there is no such part, or more than one
 */
export function part(element: Element, name: string): HTMLElement {
  const [first, second] = parts(element, name);
  if (first && !second) return first;
  throw new Error(`${element.localName} has ${second ? 'more than one' : 'no'} part "${name}"`);
}

/**
 * The text of a node as people read it, with white space collapsed.
 *
 * @param node the node
 */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The texts of all parts with one name.
 *
 * @param element the host
 * @param name the name of the parts
 */
export function wordsOf(element: Element, name: string): string[] {
  return parts(element, name).map(words);
}

/**
 * Whether readers see the author's content in an element.
 *
 * @param element the host
 */
export function showsOwnContent(element: Element): boolean {
  return [...element.children].some((child) => child.checkVisibility({ visibilityProperty: true }));
}

/**
 * The headings in the shadow root of an element.
 *
 * @param element the host
 */
export function headings(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
}

/**
 * Opens every closed disclosure of an element, as a reader does.
 *
 * @param element the host
 */
export function openAll(element: Element): void {
  for (const toggle of element.shadowRoot!.querySelectorAll<HTMLElement>(
    'details:not([open]) > summary',
  )) {
    toggle.click();
  }
}

/**
 * Waits until an element has the words of its reader's language and has rendered with them.
 *
 * @param element the host
 */
export async function wordsLoaded(element: LitElement): Promise<void> {
  await element.updateComplete;
  const frame = (): HTMLElement | null => element.renderRoot.querySelector('.frame');
  await waitUntil(() => frame()?.lang, 'the words of its language did not come');
}
