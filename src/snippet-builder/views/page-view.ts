import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOwnComputer } from '../addresses.js';
import { OPTIONS } from '../choices.js';
import { pickedOf, type State } from '../state.js';
import { checkbox, input, radios, select } from './fields.js';
import { fieldsOf } from './options-view.js';

/** The fourth step: the page that gets the snippet, and the page's editor. */
export function pageView(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (!pickedOf(state)) return nothing;
  const { choices } = state;
  const field = fieldsOf(choices, actions);
  const isFrame = choices.form === 'iframe';
  return html`<section class="step" aria-labelledby="page-heading">
    <h2 id="page-heading">Your page</h2>
    ${radios(field('form', 'What does its editor keep?'), [
      {
        value: 'script',
        name: 'Script and element',
        about: 'Where you may paste HTML with scripts. The best for readers.',
      },
      {
        value: 'plain',
        name: 'Plain tags',
        about: 'Where an editor strips unknown tags, but keeps scripts.',
      },
      { value: 'iframe', name: 'iframe', about: 'Where scripts are stripped.' },
    ])}
    ${isFrame ? nothing : room(field)} ${isFrame || choices.room === 'yes' ? place(field) : nothing}
    ${!isFrame && choices.room === 'yes' ? spacing(field) : nothing}
    ${isFrame ? frameOptions(field) : scriptOptions(state, field)} ${scripts(state, field)}
  </section>`;
}

type FieldOf = ReturnType<typeof fieldsOf>;

const room = (field: FieldOf): TemplateResult =>
  checkbox(
    field(
      'room',
      'Keep room, so that the page does not jump',
      'The snippet then holds the text of the publication too, as high as the widget. Readers see it until the widget comes, and without JavaScript.',
    ),
  );

const place = (field: FieldOf): TemplateResult =>
  select(
    field(
      'place',
      'Where will it stand?',
      'The narrower the place, the higher the widget. Say where, and less white space is left over.',
    ),
    [
      { value: 'any', name: 'Anywhere: phones and wide screens' },
      { value: 'narrow', name: 'In a narrow column (to 480 px)' },
      { value: 'wide', name: 'In a wide column (from 600 px)' },
    ],
  );

const spacing = (field: FieldOf): TemplateResult =>
  select(
    field(
      'spacing',
      'How far apart are the lines of your page?',
      'Room is kept in lines, so it takes more of them where they stand close.',
    ),
    [
      { value: 'any', name: 'I do not know' },
      { value: 'open', name: 'Well apart: half a line of space or more' },
    ],
  );

function scriptOptions({ choices, scripts }: State, field: FieldOf): TemplateResult {
  const hasNone = choices.integrity === 'yes' && scripts.hashes === 'none';
  return html`${select(
    field(
      'script',
      'Kind of script',
      'A module suits all pages of today. A few editors keep only classic scripts.',
    ),
    [
      { value: 'module', name: 'Module (usual)' },
      { value: 'classic', name: 'Classic script' },
    ],
  )}
  ${checkbox(
    field(
      'integrity',
      'With integrity',
      'The browser then runs exactly this script and no other. Only for an address with a version in it: under any other the script changes, and is refused from then on.',
    ),
  )}
  ${
    hasNone
      ? html`<p class="notice wrong" role="alert">
          There is no integrity.json beside the scripts, so the snippet has no hash. Check the
          address of the scripts.
        </p>`
      : nothing
  }`;
}

const SCHEMES = {
  light: 'Light (usual)',
  dark: 'Dark',
  'light dark': 'As the reader’s system says',
} as const;

const frameOptions = (field: FieldOf): TemplateResult =>
  select(
    field('color-scheme', 'Colours in the frame', 'A frame cannot see the page around it.'),
    OPTIONS['color-scheme'].map((value) => ({ value, name: SCHEMES[value] })),
  );

function scripts({ choices, scripts }: State, field: FieldOf): TemplateResult {
  const hint = isOwnComputer(scripts.address)
    ? 'The address of their folder. Now it is on this computer, which no reader can reach: ask your publisher for theirs.'
    : 'The address of their folder. Your publisher can tell you.';
  const base = field('scripts', 'Where are the scripts?', hint);
  return input({ ...base, value: choices.scripts || scripts.address }, 'url');
}
