import { TAGS } from '../../elements/tags.js';
import { isOwnElement } from './own-element.js';

/**
 * The plain tags that stay. Some stood in an editor: a page may save them after editing has ended.
 * Others could not be replaced, and each try would change the page and so cause the next one.
 */
const kept = new WeakSet<HTMLElement>();

/**
 * Puts the elements in the place of the plain tags that stand in for them where an editor strips
 * unknown tags. Each `data-…` that names an attribute of the element becomes that attribute. Of all
 * other attributes `id`, `lang` and `dir` stay. The plain tag's content becomes the element's own.
 *
 * A plain tag without a link stays as it is: some editors make a second one when an author writes on
 * below the first, and it holds nothing but the author's words. A plain tag in an editor stays too:
 * what stands there is what will be saved. The element is as high as the plain
 * tag was, with the same room above and below it, so that nothing on the page moves.
 *
 * @example
 * // <blockquote class="publication-card" data-feed="…"><a href="…">…</a></blockquote>
 * replacePlainTags(); // <publication-card feed="…"><a href="…">…</a></publication-card>
 */
export function replacePlainTags(): void {
  // While the parser is at work, a tag may not have all of its content.
  if (isLoading()) return;
  for (const plain of document.querySelectorAll<HTMLElement>('blockquote[data-feed]')) {
    try {
      if (isInEditor(plain)) kept.add(plain);
      if (kept.has(plain)) continue;
      const tag = TAGS.find((name) => plain.classList.contains(name) && isOwnElement(name));
      if (tag && plain.querySelector('a')) replace(plain, elementOf(tag, plain));
    } catch (error) {
      kept.add(plain);
      console.warn('publication-widgets:', error);
    }
  }
}

/** Whether the parser is at work. A `readyState` that a page has replaced may say so for ever. */
function isLoading(): boolean {
  const [times] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState === 'loading' && !times?.domInteractive;
}

/**
 * Whether a page's reader or author edits the text around an element. Parts of an editor may be
 * locked, and are saved all the same.
 */
function isInEditor(element: HTMLElement | null): boolean {
  if (!element) return document.designMode === 'on';
  return element.isContentEditable || isInEditor(element.parentElement);
}

function replace(plain: HTMLElement, element: HTMLElement): void {
  const { height } = plain.getBoundingClientRect();
  const { marginBlock } = getComputedStyle(plain);
  // A policy of the page may refuse style attributes, but not this.
  Object.assign(element.style, { marginBlock, minHeight: `${String(height)}px` });
  try {
    element.append(...plain.childNodes);
    plain.replaceWith(element);
  } catch (error) {
    // What has left the page comes back, with its link.
    if (!element.isConnected) plain.append(...element.childNodes);
    throw error;
  }
}

function elementOf(tag: string, plain: HTMLElement): HTMLElement {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as unknown as {
    readonly observedAttributes?: readonly string[];
  };
  // What an editor lets pass as data must not become any other attribute, such as `onclick`.
  const names = observedAttributes.map((name) => [`data-${name}`, name] as const);
  for (const [from, to] of [...names, ['id', 'id'], ['lang', 'lang'], ['dir', 'dir']] as const) {
    const value = plain.getAttribute(from);
    if (value !== null) element.setAttribute(to, value);
  }
  return element;
}
