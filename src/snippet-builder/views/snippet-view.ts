import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { frameScript } from '../snippet.js';
import { outputOf, pickedOf, type State } from '../state.js';

/** The result: the line to paste. */
export function snippetView(state: State, actions: Actions): TemplateResult {
  const text = outputOf(state)?.text ?? '';
  return html`<section class="snippet" aria-labelledby="snippet-heading">
    <h2 id="snippet-heading">To paste</h2>
    ${line('snippet', 'Snippet', text, waitingFor(state), 3, actions)}
    <p class="announcement" role="status">${state.announcement}</p>
    ${state.choices.form === 'iframe' ? frameNotes(state, actions) : nothing}
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

/**
 * The notes for an iframe: whether the publisher allows this feed, and the script for its height.
 */
function frameNotes({ choices, scripts }: State, actions: Actions): TemplateResult {
  const feed = choices.feed && new URL(choices.feed).origin;
  const own = new URL(scripts.address).origin;
  const isRefused = scripts.feedOrigins && feed !== own && !scripts.feedOrigins.includes(feed);
  return html`${
      isRefused
        ? html`<p class="notice wrong" role="alert">
            <strong>This frame does not show this feed yet.</strong> Ask whoever hosts the scripts
            to add <code>${feed}</code> to <code>feedOrigins</code> in
            <code>embed.config.json</code>.
          </p>`
        : nothing
    }
    ${line('frame-script', 'Script for the height', frameScript(scripts.address), '', 2, actions)}
    <p class="hint">
      Where the page may hold a script, this one, once in the page, makes the frame as high as its
      content. Without it, what is higher than the frame scrolls.
    </p>`;
}
