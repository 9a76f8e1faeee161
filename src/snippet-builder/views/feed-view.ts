import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOwnComputer } from '../addresses.js';
import { explainFailure } from '../explain-failure.js';
import { countSkipped } from '../skipped-items.js';
import { filled, type FeedStatus, type State } from '../state.js';
import { aboutCode, findingsView } from './findings-view.js';
import { nothingFoundView, postsView, searchView } from './search-view.js';

/** The first step: an address, and the result of reading it. */
export function feedView(state: State, actions: Actions): TemplateResult {
  const { feed, typed, say } = state;
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.readFeed();
  };
  return html`<form class="step" novalidate aria-labelledby="feed-heading" @submit=${submit}>
    <h2 id="feed-heading">${say.site}</h2>
    <div class="field">
      <label for="feed">${say.address}</label>
      <div class="joined">
        <input
          id="feed"
          type="url"
          dir="ltr"
          autocomplete="url"
          spellcheck="false"
          placeholder="https://"
          aria-describedby="feed-hint feed-outcome"
          aria-invalid=${feed.status === 'failed'}
          .value=${typed}
          @input=${(event: Event) => actions.typeAddress((event.target as HTMLInputElement).value)}
        />
        <button>${say.find}</button>
      </div>
      <p class="hint" id="feed-hint">${say.addressHint}</p>
    </div>
    <div id="feed-outcome" role="status">
      ${outcome(state)} ${feed.status === 'ready' ? insecure(state) : nothing}
    </div>
    ${postsView(state, actions)} ${searchView(state, actions)} ${findingsView(state)}
  </form>`;
}

function outcome(state: State): TemplateResult | typeof nothing {
  const { feed, say } = state;
  switch (feed.status) {
    case 'none':
      return nothing;
    case 'loading':
      return feed.isSlow
        ? html`<div class="notice">
            <p><strong>${say.slow}</strong></p>
            <p>${say.slowAdvice}</p>
          </div>`
        : html`<p class="quiet">${say.reading}</p>`;
    case 'failed':
      return isSearching(state) ? looking(state) : failed(state, feed);
    case 'ready':
      return ready(state, feed);
  }
}

/** Until the search has ended, nobody knows whether the address is wrong. */
function isSearching({ search, choices }: State): boolean {
  if (search?.address !== choices.feed) return false;
  return !search.isDone || search.feeds.length > 0 || search.site !== undefined;
}

function looking(state: State): TemplateResult {
  const address = state.search?.steps.at(-1)?.address ?? '';
  return html`<p class="quiet">${filled(state, 'looking', { address })}</p>`;
}

function failed(
  state: State,
  { failure, serverAnswers }: Extract<FeedStatus, { status: 'failed' }>,
): TemplateResult {
  const { say } = state;
  const isSecure = location.protocol === 'https:';
  const { title, advice, technical } = explainFailure(failure, { serverAnswers, isSecure }, say);
  return html`<div class="notice wrong">
    <p><strong>${title}</strong></p>
    <p>${advice}</p>
    ${technical ? html`<p><code dir="ltr">${technical}</code></p>` : nothing}
    ${nothingFoundView(state)}
    <p>${aboutCode(state, failure.code)}</p>
  </div>`;
}

function ready(state: State, feed: Extract<FeedStatus, { status: 'ready' }>): TemplateResult {
  const { say } = state;
  const { publications, problems } = feed;
  const count = publications.length;
  const skipped = countSkipped(problems);
  return html`${
    count
      ? html`<p class="quiet">${filled(state, 'count', { count })}</p>`
      : html`<div class="notice wrong">
          <p><strong>${say.empty}</strong></p>
          <p>${say.emptyAdvice}</p>
        </div>`
  }
  ${
    skipped
      ? html`<div class="notice">
          <p>${filled(state, 'skipped', { count: skipped })}</p>
        </div>`
      : nothing
  }`;
}

/**
 * A warning about an `http:` address. The builder on an `http:` page can read it, but most
 * partners' pages are `https:` and cannot.
 */
function insecure({ choices: { feed }, say }: State): TemplateResult | typeof nothing {
  if (!feed.startsWith('http:') || isOwnComputer(feed)) return nothing;
  return html`<div class="notice">
    <p><strong>${say.insecure}</strong></p>
    <p>${say.insecureAdvice}</p>
  </div>`;
}
