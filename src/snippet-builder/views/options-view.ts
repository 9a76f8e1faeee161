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
import { filled, pickedOf, type State } from '../state.js';
import type { Words } from '../words/words.js';
import { checkbox, input, radios, select, type Field } from './fields.js';

/** The third step: the element and its attributes. */
export function optionsView(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (!pickedOf(state)) return nothing;
  const { choices, say } = state;
  const widget = widgetOf(choices);
  const field = fieldsOf(choices, actions);
  const [first = '', ...layouts]: readonly string[] = WIDGETS[widget].layouts;
  return html`<section class="step" aria-labelledby="options-heading">
    <h2 id="options-heading">${say.widget}</h2>
    ${radios(
      field('widget', say.show),
      Object.entries(WIDGETS).map(([value, { name, about }]) => ({
        value,
        name: say[name],
        about: say[about],
      })),
    )}
    <div class="pair">
      ${select(field('layout', say.layout), [
        { value: '', name: usual(state, layoutName(first, say)) },
        ...layouts.map((value) => ({ value, name: layoutName(value, say) })),
      ])}
      ${
        widget === 'report-download'
          ? nothing
          : select(
              field('heading-level', say.heading),
              [...OPTIONS['heading-level']].sort().map((value) => ({
                value,
                name: value === '3' ? usual(state, value) : value,
              })),
            )
      }
    </div>
    ${widget === 'related-resources' ? listOptions(state, field) : nothing}
    ${widget === 'publication-card' ? covers(state, field) : nothing}
    ${input(
      field(
        'lang',
        say.lang,
        choices.lang && !isLanguage(choices.lang) ? say.langWrong : say.langHint,
      ),
      'text',
      ['ar', 'de', 'en', 'es', 'fr', 'hi', 'id', 'my', 'pt-BR', 'ru', 'sw', 'th', 'uk', 'vi', 'zh'],
    )}
    ${accent(state, actions)}
    ${radios(field('loading', say.loading), [
      { value: 'eager', name: usual(state, say.eager) },
      { value: 'lazy', name: say.lazy, about: say.lazyAbout },
      { value: 'click', name: say.click, about: say.clickAbout },
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

const usual = (state: State, choice: string): string => filled(state, 'usual', { choice });

const layoutName = (value: string, say: Words): string =>
  value in LAYOUT_NAMES ? say[LAYOUT_NAMES[value as keyof typeof LAYOUT_NAMES]] : value;

function listOptions(state: State, field: ReturnType<typeof fieldsOf>): TemplateResult {
  const { feed, say, language } = state;
  const publications = feed.status === 'ready' ? feed.publications : [];
  const topics = topicsIn(publications);
  return html`<div class="pair">
      ${input(field('limit', say.limit), 'number')}
      ${input(field('excerpt-length', say.excerpt), 'number')}
    </div>
    ${select(field('match', say.match), [
      { value: 'auto', name: usual(state, say.matchAuto) },
      { value: 'listed', name: say.matchListed },
      { value: 'similar', name: say.matchSimilar },
      { value: 'latest', name: say.matchLatest },
    ])}
    ${input(
      field(
        'topics',
        say.topics,
        topics.length
          ? `${say.topicsHint} ${filled(state, 'topicsCommon', { topics: topics.join(', ') })}`
          : say.topicsHint,
      ),
      'text',
    )}
    ${select(field('language', say.reportsIn), [
      { value: '', name: say.allLanguages },
      ...languagesIn(publications).map((value) => ({ value, name: nameOf(value, language) })),
    ])}`;
}

/** Covers may come from another server, which the reader's browser then asks too. */
function covers(state: State, field: ReturnType<typeof fieldsOf>): TemplateResult {
  const { say } = state;
  const { feed, images } = state.choices;
  const { origin } = new URL(feed);
  const own = [
    { value: '', name: usual(state, say.coversAny) },
    { value: origin, name: filled(state, 'coversOwn', { site: origin }) },
    { value: 'none', name: say.coversNone },
  ];
  const isOther = !own.some(({ value }) => value === images);
  return select(field('images', say.covers, say.coversHint), [
    ...own,
    ...(isOther ? [{ value: images, name: images }] : []),
  ]);
}

const FIRST_ACCENT = '#0b6bcb';

function accent({ choices, say }: State, actions: Actions): TemplateResult {
  const { accent, form } = choices;
  return html`<div class="accent">
    ${checkbox(
      {
        name: 'has-accent',
        label: say.accent,
        value: accent ? 'yes' : 'no',
        hint: form === 'plain' ? say.accentPlain : say.accentHint,
        onChange: (value) => actions.choose({ accent: value === 'yes' ? FIRST_ACCENT : '' }),
      },
      form === 'plain',
    )}
    ${
      accent && form !== 'plain'
        ? html`<input
            type="color"
            aria-label=${say.colour}
            .value=${accent}
            @input=${(event: Event) =>
              actions.choose({ accent: (event.target as HTMLInputElement).value })}
          />`
        : nothing
    }
  </div>`;
}
