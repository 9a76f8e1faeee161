/** Plain tags, which editors leave alone. `plain-tags.ts` says what becomes of them. */
const PLAIN = 'blockquote[data-feed]';

/** Whether the chunk cannot be had: not every engine remembers it, and would ask at each change. */
let isMissing = false;

/**
 * Puts elements in the place of plain tags, now and whenever the page gets new ones. Few pages have
 * them: the code for it is a lazy chunk.
 */
export function watchPlainTags(): void {
  new MutationObserver(replaceAll).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', replaceAll);
  // Tools that put scripts off may keep that event from them.
  addEventListener('load', replaceAll, { once: true });
  replaceAll();
}

function replaceAll(): void {
  if (isMissing || !document.querySelector(PLAIN)) return;
  void import('./plain-tags.js').then(
    ({ replacePlainTags }) => replacePlainTags(),
    () => (isMissing = true),
  );
}
