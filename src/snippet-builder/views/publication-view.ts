import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Publication } from '../../index.js';
import type { Actions } from '../actions.js';
import { MOST_MATCHES, search } from '../search.js';
import { filled, pickedOf, type State } from '../state.js';
import { choice, input } from './fields.js';

/** The second step: a list of publications with a search field, and a card of the picked one. */
export function publicationView(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { feed, words, choices, say } = state;
  if (feed.status !== 'ready' || !feed.publications.length) return nothing;
  const matches = search(feed.publications, words);
  const picked = pickedOf(state);
  return html`<section class="step" aria-labelledby="publication-heading">
    <h2 id="publication-heading">${say.publication}</h2>
    ${input(
      {
        name: 'words',
        label: say.search,
        value: words,
        onChange: actions.search,
      },
      'search',
    )}
    <p class="quiet" role="status">${countOf(state, matches.length)}</p>
    <fieldset class="list" ?hidden=${!matches.length}>
      <legend class="hidden">${say.publication}</legend>
      ${repeat(
        matches.slice(0, MOST_MATCHES),
        ({ id }) => id,
        (publication, index) => row(publication, index, publication === picked, actions),
      )}
    </fieldset>
    ${
      picked
        ? html`<p class="picked-label">${say.picked}</p>
            <publication-card
              class="picked"
              layout="compact"
              feed=${choices.feed}
              publication=${choices.publication}
            ></publication-card>`
        : html`<p class="notice wrong">${say.gone} ${say.chooseOther}</p>`
    }
  </section>`;
}

/**
 * One publication in the list.
 *
 * @param index - The place in the list. The row's ids hold it, because a publication's id may hold
 *   characters that an HTML id cannot.
 */
function row(
  publication: Publication,
  index: number,
  isPicked: boolean,
  actions: Actions,
): TemplateResult {
  const { id, title, datePublished, inLanguage } = publication;
  return choice(
    `publication-${index}`,
    html`<bdi lang=${inLanguage ?? nothing}>${title}</bdi>`,
    datePublished?.slice(0, 10),
    (name, about) =>
      html`<input
        type="radio"
        name="publication"
        aria-labelledby=${name}
        aria-describedby=${about}
        .checked=${isPicked}
        @change=${() => actions.choose({ publication: id })}
      />`,
  );
}

function countOf(state: State, count: number): string {
  if (!count) return state.say.noMatch;
  if (count > MOST_MATCHES) return filled(state, 'firstOf', { count: MOST_MATCHES, total: count });
  // The first step has said how many the feed has.
  return state.words.trim() ? filled(state, 'count', { count }) : '';
}
