const TAGS = ['publication-card', 'related-resources', 'report-download'];

/**
 * Puts the elements in the place of the plain tags that stand in for them where an editor strips
 * unknown tags: `<blockquote class="publication-card" data-feed="…"><a href="…">…</a></blockquote>`.
 * Each `data-…` that is an attribute of the element becomes one; all other attributes of a plain tag
 * stay behind but `id`, `lang` and `dir`. Its content becomes the element's own. One without a link
 * stays as it is: whoever writes on below the plain tag gets a second one from some editors, which
 * holds nothing but the author's words.
 */
export function replacePlainTags(): void {
  for (const plain of document.querySelectorAll<HTMLElement>('blockquote[data-feed]')) {
    const tag = TAGS.find((name) => plain.classList.contains(name));
    if (tag && plain.querySelector('a')) plain.replaceWith(elementOf(tag, plain));
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
  element.append(...plain.childNodes);
  return element;
}
