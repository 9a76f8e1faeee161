import { html, type TemplateResult } from 'lit';
import type { Actions } from '../actions.js';
import type { State } from '../state.js';
import { LANGUAGES, type Language } from '../words/languages.js';

/** The head of the page: its title, what it is for, and the menu of its languages. */
export function headView({ say, language }: State, actions: Actions): TemplateResult {
  const names = Object.entries(LANGUAGES);
  return html`<div>
      <h1>${say.title}</h1>
      <p class="lede">${say.lede}</p>
    </div>
    <div class="field">
      <label for="builder-language">${say.language}</label>
      <select
        id="builder-language"
        @change=${(event: Event) =>
          actions.speak((event.target as HTMLSelectElement).value as Language)}
      >
        ${names.map(
          ([tag, name]) =>
            html`<option value=${tag} lang=${tag} .selected=${tag === language}>${name}</option>`,
        )}
      </select>
    </div>`;
}
