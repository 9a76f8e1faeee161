import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { isOwnComputer } from '../addresses.js';
import { OPTIONS } from '../choices.js';
import { frameScript } from '../snippet.js';
import { outputOf, pickedOf, type State } from '../state.js';
import { checkbox, input, radios, select } from './fields.js';
import { fieldsOf } from './options-view.js';

/** The last step: the line to paste, and what is different from page to page. */
export function snippetView(state: State, actions: Actions): TemplateResult {
  const { choices, scripts, said } = state;
  const field = fieldsOf(choices, actions);
  const text = outputOf(state)?.text ?? '';
  const isFrame = choices.form === 'iframe';
  return html`<section class="snippet" aria-labelledby="snippet-heading">
    <h2 id="snippet-heading">To paste</h2>
    ${radios(field('form', 'What does your editor keep?'), [
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
    ${line('snippet', 'Snippet', text, waitingFor(state), 6, actions)}
    <p class="said" role="status">${said}</p>
    ${isFrame ? frameNotes(state, actions) : nothing}
    <h3>Your page</h3>
    ${
      isFrame
        ? nothing
        : checkbox(
            field(
              'room',
              'Keep room, so that the page does not jump',
              'Adds the text and some blank lines to the snippet, as many as the widget is high. They are out of sight as soon as it comes.',
            ),
          )
    }
    ${
      isFrame || choices.room === 'yes'
        ? select(
            field(
              'place',
              'Where will it stand?',
              'The narrower the place, the more room it needs. Say it, and less white space is left over.',
            ),
            [
              { value: 'any', name: 'Anywhere, on phones and wide screens' },
              { value: 'narrow', name: 'In a narrow column (to 480 px)' },
              { value: 'wide', name: 'In a wide column (from 600 px)' },
            ],
          )
        : nothing
    }
    ${isFrame ? frameOptions(field) : scriptOptions(state, field)}
    ${input(
      {
        ...field(
          'scripts',
          'Where are the scripts?',
          isOwnComputer(scripts.address)
            ? 'The folder of the scripts. Now it is on this computer, which no reader can reach: ask your publisher for theirs.'
            : 'The folder of the scripts. Your publisher can tell you.',
        ),
        value: choices.scripts || scripts.address,
      },
      'url',
    )}
  </section>`;
}

function waitingFor(state: State): string {
  if (state.feed.status !== 'ready') return 'It is here as soon as the feed is read.';
  return pickedOf(state) ? 'Measuring the room that it needs…' : 'Pick a publication first.';
}

function line(
  id: string,
  label: string,
  text: string,
  placeholder: string,
  rows: number,
  actions: Actions,
): TemplateResult {
  return html`<div class="field line">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      readonly
      rows=${rows}
      dir="ltr"
      spellcheck="false"
      placeholder=${placeholder}
      .value=${text}
    ></textarea>
    <button type="button" class="copy" ?disabled=${!text} @click=${() => actions.copy(text, id)}>
      Copy ${label.toLowerCase()}
    </button>
  </div>`;
}

type FieldOf = ReturnType<typeof fieldsOf>;

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
      'The browser then runs exactly this script and no other. Only for an address with a version in it: under another the script changes, and is refused then.',
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

/** What an iframe needs beside it: the publisher’s leave, and where there may be one, a script. */
function frameNotes({ choices, scripts }: State, actions: Actions): TemplateResult {
  const feed = choices.feed && new URL(choices.feed).origin;
  const own = new URL(scripts.address).origin;
  const isRefused = scripts.feedOrigins && feed !== own && !scripts.feedOrigins.includes(feed);
  return html`${
      isRefused
        ? html`<p class="notice wrong" role="alert">
            <strong>This frame does not show this feed yet.</strong> Ask whoever hosts the scripts
            to add <code>${feed}</code> to <code>feedOrigins</code> in
            <code>embed.config.json</code>. (<a href="docs/iframe.md#for-the-publisher-hosting-it"
              >About the frame</a
            >)
          </p>`
        : nothing
    }
    ${line(
      'frame-script',
      'Script for the height',
      frameScript({ scripts: scripts.address, height: 0 }),
      '',
      2,
      actions,
    )}
    <p class="hint">
      Where the page may hold a script, this one, once in the page, makes the frame as high as its
      content. Without it, what is higher than the frame scrolls.
    </p>`;
}
