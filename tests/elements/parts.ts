/** What a reader finds in an element. */
import type { LitElement } from 'lit';
import { waitUntil } from '../waiting.js';

/**
 * All pieces of an element under one part name.
 *
 * @param element the host
 * @param name the part
 */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/**
 * The one piece of an element under a part name.
 *
 * @param element the host
 * @param name the part
 * @throws when there is none, or more than one
 */
export function part(element: Element, name: string): HTMLElement {
  const [first, second] = parts(element, name);
  if (first && !second) return first;
  throw new Error(`${element.localName} has ${second ? 'more than one' : 'no'} part "${name}"`);
}

/**
 * The words of a piece of the page as they are read: white space collapsed.
 *
 * @param node where to read
 */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * The words of every piece under a part name.
 *
 * @param element the host
 * @param name the part
 */
export function wordsOf(element: Element, name: string): string[] {
  return parts(element, name).map(words);
}

/**
 * Whether readers see what the page's author put into the element.
 *
 * @param element the host
 */
export function showsOwnContent(element: Element): boolean {
  return [...element.children].some((child) => child.checkVisibility({ visibilityProperty: true }));
}

/**
 * The elements of the shadow root that are headings.
 *
 * @param element the host
 */
export function headings(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
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
