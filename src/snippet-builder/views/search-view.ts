import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { importCommand } from '../explain-failure.js';
import type { Search, Step } from '../find/find-feeds.js';
import type { State } from '../state.js';
import { radios, select } from './fields.js';

const PLACES = { page: 'inPage', usual: 'inPlaces', wordpress: undefined } as const;
const RESULTS = {
  looking: undefined,
  found: 'isFound',
  none: 'isNone',
  closed: 'isClosed',
} as const;

/** Where the builder has looked, and the choice among several feeds. */
export function searchView(
  { search, say, choices }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!search?.isDone) return nothing;
  const row = ({ place, result }: Step): TemplateResult => {
    const [name, outcome] = [PLACES[place], RESULTS[result]];
    return html`<li>${name ? say[name] : 'WordPress'}: ${outcome ? say[outcome] : '…'}</li>`;
  };
  const { feeds } = search;
  return html`${
      feeds.length > 1
        ? radios(
            {
              name: 'found',
              label: say.whichFeed,
              value: choices.feed,
              onChange: actions.useFound,
            },
            feeds.map((value) => ({ value, name: value })),
          )
        : nothing
    }
    <details class="looked">
      <summary>${say.looked}</summary>
      <ul role="list">
        ${search.steps.map(row)}
      </ul>
    </details>`;
}

/** The posts of a WordPress site: their kind and their category, and what they cost. */
export function postsView(
  { search, posts, say }: State,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (!search?.site || !posts) return nothing;
  const { kinds } = search.site;
  const { kind, terms = [], term } = posts;
  return html`<div class="posts">
    <p><strong>${say.wordpress}</strong></p>
    <div class="pair">
      ${select(
        {
          name: 'kind',
          label: say.kind,
          value: kind.path,
          onChange: (path) => actions.choosePosts({ kind: kinds.find((one) => one.path === path) }),
        },
        kinds.map(({ path, name }) => ({ value: path, name })),
      )}
      ${
        terms.length
          ? select(
              {
                name: 'category',
                label: say.category,
                value: term ? String(term.id) : '',
                onChange: (id) =>
                  actions.choosePosts({ term: terms.find((one) => String(one.id) === id) }),
              },
              [
                { value: '', name: say.allCategories },
                ...terms.map(({ id, name }) => ({ value: String(id), name })),
              ],
            )
          : nothing
      }
    </div>
    <p class="hint">${say.wordpressCost}</p>
  </div>`;
}

/** What the publisher can do if a search has found nothing that a browser can read. */
export function nothingFoundView({ search, say }: State): TemplateResult | typeof nothing {
  if (!search?.isDone || search.feeds.length || search.site) return nothing;
  return html`<p>${search.isRefused ? say.closedAdvice : `${say.nothing} ${say.nothingAdvice}`}</p>
    <p><code dir="ltr">${importCommand(sourceOf(search))}</code></p>`;
}

/** What the publisher's command can read: a feed in another format, else the site. */
const sourceOf = ({ others, address }: Search): string => others[0] ?? new URL(address).origin;
