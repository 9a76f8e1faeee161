import { html, isServer, type LitElement } from 'lit';
import { comparable } from '../../../publications/address.js';
import { sameLanguage } from '../../../publications/language.js';
import { parseUrl } from '../../../publications/parse-url.js';
import type { FeedState } from '../../../state/feed-state.js';
import type { Localization } from '../language/localization.js';
import type * as InDepth from './in-depth.js';

/** `undefined` until it is there, empty if it cannot be had. */
let chunk: Partial<typeof InDepth> | undefined;

/** Loads what shows a report in its languages, a lazy chunk. It never rejects. */
export async function loadDepth(): Promise<void> {
  chunk = await import('./in-depth.js').catch(() => ({}));
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
  if (state.status !== 'ready' || !state.feed.hasTranslations) return state;
  if (chunk) {
    return (
      chunk.inReadersLanguage?.(
        state,
        host,
        localization,
        html,
        comparable,
        parseUrl,
        sameLanguage,
      ) ?? state
    );
  }
  void loadDepth().then(() => host.requestUpdate());
  return { status: 'loading' };
}
