import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import {
  LAYOUT_NAMES,
  OPTIONS,
  widgetOf,
  WIDGETS,
  type ChoiceName,
  type Choices,
} from '../choices.js';
import { isLanguage, languagesIn, nameOf, topicsIn } from '../feed-facts.js';
import { pickedOf, type State } from '../state.js';
import { checkbox, input, radios, select, type Field } from './fields.js';

/** The third step: the element and its attributes. */
export function optionsView(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (!pickedOf(state)) return nothing;
  const { choices } = state;
  const widget = widgetOf(choices);
  const field = fieldsOf(choices, actions);
  const [first = '', ...layouts]: readonly string[] = WIDGETS[widget].layouts;
  return html`<section class="step" aria-labelledby="options-heading">
    <h2 id="options-heading">The widget</h2>
    ${radios(
      field('widget', 'What to show'),
      Object.entries(WIDGETS).map(([value, { name, about }]) => ({ value, name, about })),
    )}
    <div class="pair">
      ${select(field('layout', 'Layout'), [
        { value: '', name: `${LAYOUT_NAMES[first] ?? first} (usual)` },
        ...layouts.map((value) => ({ value, name: LAYOUT_NAMES[value] ?? value })),
      ])}
      ${
        widget === 'report-download'
          ? nothing
          : select(
              field('heading-level', widget === 'publication-card' ? 'Heading' : 'Headings'),
              [...OPTIONS['heading-level']].sort().map((value) => ({
                value,
                name: `Level ${value}${value === '3' ? ' (usual)' : ''}`,
              })),
            )
      }
    </div>
    ${widget === 'related-resources' ? listOptions(state, field) : nothing}
    ${widget === 'publication-card' ? covers(choices, field) : nothing}
    ${input(
      field(
        'lang',
        'Language of the reader',
        choices.lang && !isLanguage(choices.lang)
          ? 'This is no language code: write en, fr, pt-BR …'
          : 'A code such as en or ar. Left empty, the widget speaks the language of the page.',
      ),
      'text',
      ['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'my', 'pt-BR', 'ru', 'sw', 'th', 'uk', 'vi', 'zh'],
    )}
    ${accent(choices, actions)}
    ${radios(field('loading', 'When to ask for the feed'), [
      { value: 'eager', name: 'At once', about: 'The usual.' },
      { value: 'lazy', name: 'When the reader comes near', about: 'For a place far down a page.' },
      {
        value: 'click',
        name: 'When the reader asks for it',
        about:
          'Until then nothing is sent to the publisher’s server: not even the reader’s IP address. For pages that need consent first.',
      },
    ])}
  </section>`;
}

/**
 * Returns a function that makes the field of a choice. A change of the field changes the choice.
 */
export const fieldsOf =
  (choices: Choices, actions: Actions) =>
  (name: ChoiceName, label: string, hint?: string): Field => ({
    name,
    label,
    hint,
    value: choices[name],
    onChange: (value) => actions.choose({ [name]: value }),
  });

function listOptions({ feed }: State, field: ReturnType<typeof fieldsOf>): TemplateResult {
  const publications = feed.status === 'ready' ? feed.publications : [];
  const topics = topicsIn(publications);
  return html`<div class="pair">
      ${input(field('limit', 'Most reports'), 'number')}
      ${input(field('excerpt-length', 'Characters of each excerpt'), 'number')}
    </div>
    ${select(field('match', 'Which reports'), [
      { value: 'auto', name: 'Listed by the publisher, then similar, then latest (usual)' },
      { value: 'listed', name: 'Those the publisher lists' },
      { value: 'similar', name: 'Those with the same topics and words' },
      { value: 'latest', name: 'The latest' },
    ])}
    ${input(
      field(
        'topics',
        'Only these topics',
        `With commas between them.${topics.length ? ` Frequent ones: ${topics.join(', ')}.` : ''}`,
      ),
      'text',
    )}
    ${select(field('language', 'Only reports in'), [
      { value: '', name: 'All languages' },
      ...languagesIn(publications).map((value) => ({ value, name: nameOf(value) })),
    ])}`;
}

/** Covers may come from another server, which the reader's browser then asks too. */
function covers({ feed, images }: Choices, field: ReturnType<typeof fieldsOf>): TemplateResult {
  const { origin } = new URL(feed);
  const own = [
    { value: '', name: 'From wherever the feed says (usual)' },
    { value: origin, name: `Only from ${origin}` },
    { value: 'none', name: 'None' },
  ];
  const isOther = !own.some(({ value }) => value === images);
  return select(
    field('images', 'Covers', 'Each server of a cover learns the reader’s IP address.'),
    [...own, ...(isOther ? [{ value: images, name: images }] : [])],
  );
}

const FIRST_ACCENT = '#0b6bcb';

function accent({ accent, form }: Choices, actions: Actions): TemplateResult {
  const hints: Record<string, string> = {
    script:
      'It colours lines and markers only. Pages with a strict policy, and some editors, drop it: then the usual blue stays.',
    plain: 'Plain tags cannot hold it: set --publication-accent in the page’s own style.',
    iframe: 'It colours lines and markers only.',
  };
  return html`<div class="accent">
    ${checkbox(
      {
        name: 'has-accent',
        label: 'A colour of your own',
        value: accent ? 'yes' : 'no',
        hint: hints[form],
        onChange: (value) => actions.choose({ accent: value === 'yes' ? FIRST_ACCENT : '' }),
      },
      form === 'plain',
    )}
    ${
      accent && form !== 'plain'
        ? html`<input
            type="color"
            aria-label="Accent colour"
            .value=${accent}
            @input=${(event: Event) =>
              actions.choose({ accent: (event.target as HTMLInputElement).value })}
          />`
        : nothing
    }
  </div>`;
}
