import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import { frameScript } from '../snippet.js';
import { filled, outputOf, pickedOf, type State } from '../state.js';

/** The result: the line to paste. */
export function snippetView(state: State, actions: Actions): TemplateResult {
  const { say } = state;
  const text = outputOf(state)?.text ?? '';
  return html`<section class="snippet" aria-labelledby="snippet-heading">
    <h2 id="snippet-heading">${say.paste}</h2>
    ${line(
      { id: 'snippet', label: say.snippet, copy: say.copySnippet, rows: 3, isPlain: true },
      text,
      waitingFor(state),
      actions,
    )}
    <p class="announcement" role="status">${state.announcement}</p>
    ${state.choices.form === 'iframe' ? frameNotes(state, actions) : nothing}
  </section>`;
}

function waitingFor(state: State): string {
  const { say, feed } = state;
  if (feed.status !== 'ready') return say.waitFeed;
  return pickedOf(state) ? say.waitRoom : say.waitPick;
}

/** A text to copy. */
interface Line {
  readonly id: string;
  readonly label: string;
  /** The words on the button. */
  readonly copy: string;
  readonly rows: number;
  /** Whether the heading above names it already. A screen reader says its label all the same. */
  readonly isPlain?: boolean;
}

function line(
  { id, label, copy, rows, isPlain = false }: Line,
  text: string,
  placeholder: string,
  actions: Actions,
): TemplateResult {
  return html`<div class="field line">
    <label for=${id} class=${isPlain ? 'hidden' : nothing}>${label}</label>
    <textarea
      id=${id}
      readonly
      rows=${rows}
      dir=${text ? 'ltr' : nothing}
      spellcheck="false"
      placeholder=${placeholder}
      .value=${text}
    ></textarea>
    <button type="button" class="copy" ?disabled=${!text} @click=${() => actions.copy(text, id)}>
      ${copy}
    </button>
  </div>`;
}

/**
 * The notes for an iframe: whether the publisher allows this feed, and the script for its height.
 */
function frameNotes(state: State, actions: Actions): TemplateResult {
  const { choices, scripts, say } = state;
  const feed = choices.feed && new URL(choices.feed).origin;
  const own = new URL(scripts.address).origin;
  const isRefused = scripts.feedOrigins && feed !== own && !scripts.feedOrigins.includes(feed);
  return html`${
      isRefused
        ? html`<p class="notice wrong" role="alert">
            <strong>${say.frameRefused}</strong>
            ${filled(state, 'frameRefusedAdvice', { origin: feed })}
          </p>`
        : nothing
    }
    ${line(
      { id: 'frame-script', label: say.frameScript, copy: say.copyFrameScript, rows: 2 },
      frameScript(scripts.address),
      '',
      actions,
    )}
    <p class="hint">${say.frameScriptHint}</p>`;
}
