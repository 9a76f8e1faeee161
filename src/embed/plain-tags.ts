const TAGS = ['publication-card', 'related-resources', 'report-download'];

/**
 * Puts the elements in the place of the plain tags that stand in for them where an editor strips
 * unknown tags: `<blockquote class="publication-card" data-feed="…"><a href="…">…</a></blockquote>`.
 * Each `data-…` that is an attribute of the element becomes one; all other attributes of a plain tag
 * stay behind but `id`, `lang` and `dir`. Its content becomes the element's own. One without a link
 * stays as it is: whoever writes on below the plain tag gets a second one from some editors, which
 * holds nothing but the author's words. The element is as high as the plain tag was, with the same
 * room above and below it, so that nothing on the page moves.
 */
export function replacePlainTags(): void {
  for (const plain of document.querySelectorAll<HTMLElement>('blockquote[data-feed]')) {
    const tag = TAGS.find((name) => plain.classList.contains(name));
    if (tag && plain.querySelector('a')) replace(plain, elementOf(tag, plain));
  }
}

function replace(plain: HTMLElement, element: HTMLElement): void {
  const { height } = plain.getBoundingClientRect();
  const { marginBlock } = getComputedStyle(plain);
  // A policy of the page may refuse style attributes, but not this.
  Object.assign(element.style, { marginBlock, minHeight: `${String(height)}px` });
  element.append(...plain.childNodes);
  plain.replaceWith(element);
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
