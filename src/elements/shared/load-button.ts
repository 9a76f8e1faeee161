import { html, type TemplateResult } from 'lit';
import type { FeedState } from '../../state/feed-state.js';
import type { Localization } from './language/localization.js';

/**
 * The button that asks for the feed, and what became of asking. It says where the content would
 * come from, for readers who are asked before anything is fetched.
 *
 * @param feed - The `feed` attribute: an absolute address has its host in the button.
 * @param onLoad - Called when the reader presses the button.
 */
export function loadButton(
  { messages: { load, loading, failed } }: Localization,
  status: FeedState['status'],
  feed: string,
  onLoad: () => void,
): TemplateResult {
  const [, host] = /^\w+:\/\/([^/]+)/.exec(feed) ?? [];
  const statusText = status === 'idle' ? '' : status === 'loading' ? loading : failed;
  return html`<div class="load">
    <button part="load" @click=${onLoad}>${load}${host && ` (${host})`}</button>
    <span part="status" role="status">${statusText}</span>
  </div>`;
}
