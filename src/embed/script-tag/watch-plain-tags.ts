/** Plain tags, which editors leave alone. `plain-tags.ts` says what becomes of them. */
const PLAIN = 'blockquote[data-feed]';

/** Whether the chunk cannot be had: not every engine remembers it, and would ask at each change. */
let isMissing = false;

/**
 * Puts elements in the place of plain tags, now and whenever the page gets new ones. Few pages have
 * them: the code for it is a lazy chunk.
 */
export function watchPlainTags(): void {
  try {
    const update = (): void => void replaceAll();
    new MutationObserver(update).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', update);
    // Tools that put scripts off may keep that event from them.
    addEventListener('load', update, { once: true });
    update();
  } catch {
    // Without these, the plain tags stay as they are, with their links.
  }
}

async function replaceAll(): Promise<void> {
  try {
    if (isMissing || !document.querySelector(PLAIN)) return;
    const { replacePlainTags } = await import('./tags-of-page.js');
    replacePlainTags();
  } catch {
    isMissing = true;
  }
}
