import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FeedErrorEvent, FeedLoadEvent } from '../../../src/index.js';
import type { Actions } from '../actions.js';
import type { State } from '../state.js';

/** A shipped element out of sight: it reads the feed, and tells what came of it. */
export function feedReader(
  { choices, attempt }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!choices.feed) return nothing;
  // A new element for each attempt asks for the same address anew.
  const reader = html`<publication-card
    hidden
    feed=${choices.feed}
    @feed-load=${(event: FeedLoadEvent) => actions.feedLoaded(event, attempt)}
    @feed-error=${(event: FeedErrorEvent) => actions.feedFailed(event, attempt)}
  ></publication-card>`;
  return html`${keyed(attempt, reader)}`;
}
