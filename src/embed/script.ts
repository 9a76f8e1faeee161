/**
 * What the pasted script tag loads: it registers the three elements, says so where another copy was
 * first, and watches for the plain tags that stand in for them.
 */
import '../define.js';
import { PublicationCard } from '../index.js';

/** Plain tags that editors leave alone; what becomes of them is in `plain-tags.ts`. */
const PLAIN = 'blockquote[data-feed]';

if (customElements.get('publication-card') !== PublicationCard) {
  console.info('publication-widgets: another copy came first.');
}

// Once: not every engine remembers that a chunk cannot be had.
let isMissing = false;

// While the parser is at work, a tag may not have all of its content.
const replacePlainTags = (): void => {
  if (isMissing || document.readyState === 'loading' || !document.querySelector(PLAIN)) return;
  void import('./plain-tags.js').then(
    (plainTags) => plainTags.replacePlainTags(),
    () => (isMissing = true),
  );
};

new MutationObserver(replacePlainTags).observe(document, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', replacePlainTags);
replacePlainTags();
