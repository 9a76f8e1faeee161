import { html, nothing, type TemplateResult } from 'lit';

/** One of a few values to choose from. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly about?: string | undefined;
}

/** What a field needs. */
export interface Field {
  /** Also the start of the ids in it, so unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A group of radio buttons under its legend. */
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

/** A list that opens. */
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

/** A field to type in, with suggestions where there are some. */
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

/** A box to tick. */
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
 * A control before its name and, in smaller letters, what there is to say of it. Both are in the
 * label, to be clicked; a screen reader hears the one as the name, the other as the description.
 *
 * @param control - Given the ids of the two.
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
