import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOwnComputer } from '../addresses.js';
import { explainFailure } from '../explain-failure.js';
import { countSkipped } from '../skipped-items.js';
import type { FeedStatus, State } from '../state.js';
import { aboutCode, findingsView } from './findings-view.js';

/** The first step: the feed's address, and the result of reading the feed. */
export function feedView(
  { feed, findings, typed, choices }: State,
  actions: Actions,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.readFeed();
  };
  return html`<form class="step" novalidate aria-labelledby="feed-heading" @submit=${submit}>
    <h2 id="feed-heading">The feed</h2>
    <div class="field">
      <label for="feed">Address of the feed</label>
      <div class="joined">
        <input
          id="feed"
          type="url"
          autocomplete="url"
          spellcheck="false"
          placeholder="https://"
          aria-describedby="feed-hint feed-outcome"
          aria-invalid=${feed.status === 'failed'}
          .value=${typed}
          @input=${(event: Event) => actions.typeAddress((event.target as HTMLInputElement).value)}
        />
        <button>Read</button>
      </div>
      <p class="hint" id="feed-hint">
        Your publisher can tell you. It often ends in .json. To change a line that was made here,
        paste the line.
      </p>
    </div>
    <div id="feed-outcome" role="status">
      ${outcome(feed)} ${feed.status === 'ready' ? insecure(choices.feed) : nothing}
    </div>
    ${findingsView(findings)}
  </form>`;
}

function outcome(feed: FeedStatus): TemplateResult | typeof nothing {
  switch (feed.status) {
    case 'none':
      return nothing;
    case 'loading':
      return feed.isSlow
        ? html`<div class="notice">
            <p><strong>The server has not answered for ten seconds.</strong></p>
            <p>
              It may be slow, or down. Wait, or try again later: pages with the snippet show its
              link until then.
            </p>
          </div>`
        : html`<p class="quiet">Reading the feed…</p>`;
    case 'failed':
      return failed(feed);
    case 'ready':
      return ready(feed);
  }
}

function failed({
  failure,
  serverAnswers,
}: Extract<FeedStatus, { status: 'failed' }>): TemplateResult {
  const isSecure = location.protocol === 'https:';
  const { title, advice, technical } = explainFailure(failure, { serverAnswers, isSecure });
  return html`<div class="notice wrong">
    <p><strong>${title}</strong></p>
    <p>${advice}</p>
    ${technical ? html`<p><code>${technical}</code></p>` : nothing}
    <p>${aboutCode(failure.code)}</p>
  </div>`;
}

function ready(feed: Extract<FeedStatus, { status: 'ready' }>): TemplateResult {
  const { publications, problems } = feed;
  const count = publications.length;
  const skipped = countSkipped(problems);
  return html`${
    count
      ? html`<p class="quiet">
          ${count === 1 ? 'One publication' : `${count.toLocaleString('en')} publications`} in this
          feed.
        </p>`
      : html`<div class="notice wrong">
          <p><strong>The feed is there, but holds no publications.</strong></p>
          <p>Ask its publisher whether this is the right address.</p>
        </div>`
  }
  ${
    skipped
      ? html`<div class="notice">
          <p>
            <strong
              >${skipped} of ${skipped + count} items ${skipped === 1 ? 'was' : 'were'}
              skipped.</strong
            >
            Readers cannot see them. Tell the publisher.
          </p>
        </div>`
      : nothing
  }`;
}

/**
 * A warning about an `http:` address. The builder on an `http:` page can read it, but most
 * partners' pages are `https:` and cannot.
 */
function insecure(address: string): TemplateResult | typeof nothing {
  if (!address.startsWith('http:') || isOwnComputer(address)) return nothing;
  return html`<div class="notice">
    <p><strong>This address is not secure, so most pages may not read from it.</strong></p>
    <p>Ask the publisher for the feed’s address that starts with https://.</p>
  </div>`;
}
