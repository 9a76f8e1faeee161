import { html, isServer, type LitElement } from 'lit';
import { addressIn } from '../../../publications/address.js';
import { canonicalLanguage, sameLanguage } from '../../../publications/language.js';
import type { FeedState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import { LazyChunk } from '../lazy-chunk.js';

/** What shows a report in its reader's language. Without it, each report is shown as it was named. */
export const depth = new LazyChunk(() => import('./in-depth.js'));

/**
 * The state as the reader of an element sees it: with each report in the reader's language. It is
 * `loading` until the chunk for it is there. Without the chunk, the state stays as it is.
 */
export function inDepth(
  state: FeedState,
  host: LitElement,
  localization: Localization | undefined,
): FeedState {
  // Only what is ready has publications.
  if (!state.feed?.publications.some(({ translations }) => translations[0])) return state;
  const chunk = depth.for(host);
  if (chunk) {
    return chunk.inReadersLanguage(
      state,
      host,
      localization,
      html,
      addressIn,
      sameLanguage,
      canonicalLanguage,
    );
  }
  return (isServer as boolean) || chunk === null ? state : { status: 'loading' };
}
