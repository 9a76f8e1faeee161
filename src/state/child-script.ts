const SCRIPT = ':scope > script[type="application/feed+json"]';

/**
 * The text of an element's child `<script type="application/feed+json">`; `undefined` where there is
 * no script, or the HTML parser is still inside it.
 */
export function childScriptText(element: Element): string | undefined {
  const script = element.querySelector(SCRIPT);
  return script && isParsed(script) ? script.textContent : undefined;
}

/**
 * Whether the HTML parser has come past a node: something follows it, or the document has ended.
 * Before that, a child script may still follow, or may have half of its text.
 */
export function isParsed(node: Node | null): boolean {
  if (document.readyState !== 'loading') return true;
  if (node) return node.nextSibling !== null || isParsed(node.parentNode);
  // A `readyState` that a page has replaced may say for ever that the parser is at work.
  const [times] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !!times?.domInteractive;
}

/**
 * Watches for what may change an element's child script: its children, and the HTML parser.
 *
 * @param onChange - Called after each change of the children, and when the parser has come past the
 *   element.
 * @returns A function that ends the watch.
 * @example
 * const end = watchChildScript(card, () => console.log(childScriptText(card)));
 */
export function watchChildScript(element: Element, onChange: () => void): () => void {
  const children = new MutationObserver(onChange);
  children.observe(element, { childList: true, characterData: true, subtree: true });
  const following = new AbortController();
  const { signal } = following;
  if (!isParsed(element)) {
    // What follows the element tells that the parser has come past it, and it may stand anywhere.
    const parser = new MutationObserver(followParser);
    parser.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', followParser, { signal });
    // Tools that put scripts off may keep that event from them.
    addEventListener('load', followParser, { signal });
    signal.onabort = () => parser.disconnect();
  }
  return () => {
    children.disconnect();
    following.abort();
  };

  function followParser(): void {
    if (!isParsed(element)) return;
    following.abort();
    onChange();
  }
}
