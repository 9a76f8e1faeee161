import { html, isServer, type LitElement } from 'lit';
import { withinPatience } from '../../../messages/within-patience.js';
import { addressIn } from '../../../publications/address.js';
import { canonicalLanguage, sameLanguage } from '../../../publications/language.js';
import type { FeedState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import type * as InDepth from './in-depth.js';

/** `undefined` until it is there, empty if it cannot be had. */
let chunk: Partial<typeof InDepth> | undefined;

/**
 * Loads what shows a report in its reader's language, a lazy chunk. If it does not come within five
 * seconds, each report is shown as it was named. It never rejects.
 */
export async function loadDepth(): Promise<void> {
  chunk = (await withinPatience(import('./in-depth.js'))) ?? {};
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
  if (!state.feed?.hasTranslations || state.status !== 'ready') return state;
  if (chunk && localization) {
    return (
      chunk.inReadersLanguage?.(
        state,
        host,
        localization,
        html,
        addressIn,
        sameLanguage,
        canonicalLanguage,
      ) ?? state
    );
  }
  if (isServer as boolean) return state;
  if (!chunk) void loadDepth().then(() => host.requestUpdate());
  return { status: 'loading' };
}
