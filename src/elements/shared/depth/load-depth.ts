import { html, isServer, type LitElement } from 'lit';
import { withinPatience } from '../../../messages/within-patience.js';
import { addressIn } from '../../../publications/address.js';
import { canonicalLanguage, sameLanguage } from '../../../publications/language.js';
import type { FeedState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import type * as InDepth from './in-depth.js';

/** Shows each report in the reader's language; `undefined` until it is there. */
let show: typeof InDepth.inReadersLanguage | undefined;

/**
 * Loads what shows a report in its reader's language, a lazy chunk. If it does not come within five
 * seconds, each report is shown as it was named. It never rejects.
 */
export async function loadDepth(): Promise<void> {
  const chunk = await withinPatience(import('./in-depth.js'));
  show = chunk?.inReadersLanguage ?? ((state) => state);
}

// A server renders at once, so it cannot load the chunk when an element needs it.
if (isServer as boolean) void loadDepth();

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
  if (show)
    return show(state, host, localization, html, addressIn, sameLanguage, canonicalLanguage);
  if (isServer as boolean) return state;
  void loadDepth().then(() => host.requestUpdate());
  return { status: 'loading' };
}
