import type { html as LitHtml, TemplateResult } from 'lit';
import { enAsking } from '../../messages/en-asking.js';
import type { FeedState } from '../../state/feed-state.js';
import type { Localization } from './language/localization.js';
import { loadButtonStyle, styleLoadButton } from './load-button.styles.js';
import { serverName } from './server-name.js';

/**
 * The button that asks for the feed, and what became of asking. It says where the content would
 * come from, for readers who are asked before anything is fetched. It is a lazy chunk, since few pages
 * ask.
 *
 * @param host - The element in which it stands.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @param address - The feed's absolute address. The button names its server, except for the page's
 *   own; `undefined` where there is no such address.
 * @param onLoad - Called when the reader presses the button.
 */
export function loadButton(
  host: HTMLElement,
  html: typeof LitHtml,
  { messages }: Localization,
  { status, failure }: FeedState,
  address: string | undefined,
  onLoad: () => void,
): TemplateResult {
  const { load, loading, failed, empty } = { ...enAsking, ...messages };
  const style = loadButtonStyle(html);
  const isOnServer = typeof document === 'undefined';
  if (!isOnServer) styleLoadButton(host, style);
  const server = serverName(address, isOnServer ? '' : location.host);
  // A feed that lacks the publication was loaded all the same.
  const isLoaded = !failure || failure.code === 'publication-not-found';
  const outcome = isLoaded ? empty : failed;
  const statusText = status === 'idle' ? '' : status === 'loading' ? loading : outcome;
  return html`<div class="load">
    ${isOnServer ? style : ''}
    <button part="load" @click=${onLoad}>${load}${server && ` (${server})`}</button>
    <span part="status" role="status">${statusText}</span>
  </div>`;
}
