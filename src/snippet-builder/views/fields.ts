import { html, nothing, type TemplateResult } from 'lit';

/** A value that the editor can choose. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly about?: string | undefined;
}

/** A field of the form. */
export interface Field {
  /** The name of the field, unique on the page. The ids in the field start with it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A group of radio buttons with a legend. */
export function radios(
  { name, label, value, hint, onChange }: Field,
  options: readonly Option[],
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${options.map((option) =>
      choice(
        `${name}-${option.value}`,
        option.name,
        option.about,
        (id, about) =>
          html`<input
            type="radio"
            name=${name}
            value=${option.value}
            aria-labelledby=${id}
            aria-describedby=${about}
            .checked=${option.value === value}
            @change=${() => onChange(option.value)}
          />`,
      ),
    )}
  </fieldset>`;
}

/** A drop-down list. */
export function select(field: Field, options: readonly Option[]): TemplateResult {
  return labelled(
    field,
    html`<select
      id=${field.name}
      aria-describedby=${hintIdOf(field)}
      @change=${(event: Event) => field.onChange(valueOf(event))}
    >
      ${options.map(
        ({ value, name }) =>
          html`<option value=${value} .selected=${value === field.value}>${name}</option>`,
      )}
    </select>`,
  );
}

/** A text field, with suggestions if there are any. */
export function input(
  field: Field,
  type: 'text' | 'number' | 'url' | 'search',
  suggestions: readonly string[] = [],
): TemplateResult {
  const list = `${field.name}-suggestions`;
  return labelled(
    field,
    html`<input
        id=${field.name}
        type=${type}
        min=${type === 'number' ? 1 : nothing}
        list=${suggestions.length ? list : nothing}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${hintIdOf(field)}
        .value=${field.value}
        @input=${(event: Event) => field.onChange(valueOf(event))}
      />
      ${
        suggestions.length
          ? html`<datalist id=${list}>
              ${suggestions.map((value) => html`<option value=${value}></option>`)}
            </datalist>`
          : nothing
      }`,
  );
}

/** A checkbox. Its value is `yes` or `no`. */
export function checkbox(
  { name, label, value, hint, onChange }: Field,
  isDisabled = false,
): TemplateResult {
  const change = (event: Event): void =>
    onChange((event.target as HTMLInputElement).checked ? 'yes' : 'no');
  return choice(
    name,
    label,
    hint,
    (id, about) =>
      html`<input
        type="checkbox"
        aria-labelledby=${id}
        aria-describedby=${about}
        .checked=${value === 'yes'}
        ?disabled=${isDisabled}
        @change=${change}
      />`,
  );
}

/**
 * A control with its name and, in smaller letters, a description after it.
 *
 * Both texts are in the label, so that the editor can click them. A screen reader says the first
 * text as the control's name, and the second as its description.
 *
 * @param id - The start of the ids of both texts.
 * @param control - Renders the control with the ids of the name and of the description.
 */
export function choice(
  id: string,
  name: unknown,
  about: string | undefined,
  control: (name: string, about: unknown) => TemplateResult,
): TemplateResult {
  return html`<label class="choice">
    ${control(`${id}-name`, about ? `${id}-about` : nothing)}
    <span
      ><span id=${`${id}-name`}>${name}</span>${
        about ? html`<small id=${`${id}-about`}>${about}</small>` : nothing
      }</span
    >
  </label>`;
}

const hintIdOf = ({ name, hint }: Field): unknown => (hint ? `${name}-hint` : nothing);

function labelled(field: Field, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${field.name}>${field.label}</label>
    ${control}
    ${field.hint ? html`<p class="hint" id=${`${field.name}-hint`}>${field.hint}</p>` : nothing}
  </div>`;
}
