import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Publication } from '../../index.js';
import type { Actions } from '../actions.js';
import { MOST_MATCHES, search } from '../search.js';
import { pickedOf, type State } from '../state.js';
import { choice, input } from './fields.js';

/** The second step: a list of publications with a search field, and a card of the picked one. */
export function publicationView(state: State, actions: Actions): TemplateResult | typeof nothing {
  const { feed, words, choices } = state;
  if (feed.status !== 'ready' || !feed.publications.length) return nothing;
  const matches = search(feed.publications, words);
  const picked = pickedOf(state);
  return html`<section class="step" aria-labelledby="publication-heading">
    <h2 id="publication-heading">The publication</h2>
    ${input(
      {
        name: 'words',
        label: 'Search by title, author, topic or year',
        value: words,
        onChange: actions.search,
      },
      'search',
    )}
    <p class="quiet" role="status">${countOf(matches.length)}</p>
    <fieldset class="list" ?hidden=${!matches.length}>
      <legend class="hidden">Publication</legend>
      ${repeat(
        matches.slice(0, MOST_MATCHES),
        ({ id }) => id,
        (publication, index) => row(publication, index, publication === picked, actions),
      )}
    </fieldset>
    ${
      picked
        ? html`<p class="picked-label">You picked</p>
            <publication-card
              class="picked"
              layout="compact"
              feed=${choices.feed}
              publication=${choices.publication}
            ></publication-card>`
        : html`<p class="notice wrong">
            The publication that this page’s address names is not in the feed. Pick another.
          </p>`
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

function countOf(count: number): string {
  if (!count) return 'No publication has all of these words.';
  const number = count.toLocaleString('en');
  if (count <= MOST_MATCHES) return `${number} ${count === 1 ? 'publication' : 'publications'}`;
  return `The first ${MOST_MATCHES} of ${number} publications. Type words to find the others.`;
}
