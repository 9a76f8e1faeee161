import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedErrorEvent, FeedLoadEvent } from '../../index.js';
import type { Actions } from '../actions.js';
import type { State } from '../state.js';

/** A hidden `<publication-card>` that reads the feed and calls `feedLoaded` or `feedFailed`. */
export function feedReader(
  { choices, attempt }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!choices.feed) return nothing;
  // Only a new element reads the same address again.
  const reader = html`<publication-card
    hidden
    feed=${choices.feed}
    @feed-load=${(event: FeedLoadEvent) => actions.feedLoaded(event, attempt)}
    @feed-error=${(event: FeedErrorEvent) => actions.feedFailed(event, attempt)}
  ></publication-card>`;
  return html`${keyed(attempt, reader)}`;
}
