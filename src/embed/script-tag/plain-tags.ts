import { TAGS } from '../../elements/tags.js';

/**
 * Puts the elements in the place of the plain tags that stand in for them where an editor strips
 * unknown tags. Each `data-…` that names an attribute of the element becomes that attribute. Of all
 * other attributes `id`, `lang` and `dir` stay. The plain tag's content becomes the element's own.
 *
 * A plain tag without a link stays as it is: some editors make a second one when an author writes on
 * below the first, and it holds nothing but the author's words. The element is as high as the plain
 * tag was, with the same room above and below it, so that nothing on the page moves.
 *
 * @example
 * // <blockquote class="publication-card" data-feed="…"><a href="…">…</a></blockquote>
 * replacePlainTags(); // <publication-card feed="…"><a href="…">…</a></publication-card>
 */
export function replacePlainTags(): void {
  for (const plain of document.querySelectorAll<HTMLElement>('blockquote[data-feed]')) {
    try {
      const tag = TAGS.find((name) => plain.classList.contains(name) && customElements.get(name));
      if (tag && plain.querySelector('a')) replace(plain, elementOf(tag, plain));
    } catch (error) {
      console.warn('publication-widgets:', error);
    }
  }
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
