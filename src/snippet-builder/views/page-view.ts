import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOwnComputer } from '../addresses.js';
import { OPTIONS } from '../choices.js';
import { filled, pickedOf, type State } from '../state.js';
import type { Words } from '../words/words.js';
import { checkbox, input, radios, select } from './fields.js';
import { fieldsOf } from './options-view.js';

/** The fourth step: the page that gets the snippet, and the page's editor. */
export function pageView(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (!pickedOf(state)) return nothing;
  const { choices, say } = state;
  const field = fieldsOf(choices, actions);
  const isFrame = choices.form === 'iframe';
  return html`<section class="step" aria-labelledby="page-heading">
    <h2 id="page-heading">${say.page}</h2>
    ${radios(field('form', say.form), [
      { value: 'script', name: say.script, about: say.scriptAbout },
      { value: 'plain', name: say.plain, about: say.plainAbout },
      { value: 'iframe', name: 'iframe', about: say.iframeAbout },
    ])}
    ${isFrame ? nothing : room(say, field)}
    ${isFrame || choices.room === 'yes' ? place(say, field) : nothing}
    ${!isFrame && choices.room === 'yes' ? spacing(say, field) : nothing}
    ${isFrame ? frameOptions(state, field) : scriptOptions(state, field)} ${scripts(state, field)}
  </section>`;
}

type FieldOf = ReturnType<typeof fieldsOf>;

const room = (say: Words, field: FieldOf): TemplateResult =>
  checkbox(field('room', say.room, say.roomAbout));

const place = (say: Words, field: FieldOf): TemplateResult =>
  select(field('place', say.place, say.placeHint), [
    { value: 'any', name: say.placeAny },
    { value: 'narrow', name: say.placeNarrow },
    { value: 'wide', name: say.placeWide },
  ]);

const spacing = (say: Words, field: FieldOf): TemplateResult =>
  select(field('spacing', say.spacing), [
    { value: 'any', name: say.spacingAny },
    { value: 'open', name: say.spacingOpen },
  ]);

function scriptOptions(state: State, field: FieldOf): TemplateResult {
  const { choices, scripts, say } = state;
  const hasNone = choices.integrity === 'yes' && scripts.hashes === 'none';
  return html`${select(field('script', say.scriptKind, say.scriptKindHint), [
    { value: 'module', name: filled(state, 'usual', { choice: say.module }) },
    { value: 'classic', name: say.classic },
  ])}
  ${checkbox(field('integrity', say.integrity, say.integrityAbout))}
  ${hasNone ? html`<p class="notice wrong" role="alert">${say.noHash}</p>` : nothing}`;
}

function frameOptions(state: State, field: FieldOf): TemplateResult {
  const { say } = state;
  const names = {
    light: filled(state, 'usual', { choice: say.light }),
    dark: say.dark,
    'light dark': say.system,
  } as const;
  return select(
    field('color-scheme', say.scheme),
    OPTIONS['color-scheme'].map((value) => ({ value, name: names[value] })),
  );
}

function scripts({ choices, scripts, say }: State, field: FieldOf): TemplateResult {
  const hint = isOwnComputer(scripts.address) ? say.scriptsHere : say.scriptsHint;
  const base = field('scripts', say.scripts, hint);
  return input({ ...base, value: choices.scripts || scripts.address }, 'url');
}
