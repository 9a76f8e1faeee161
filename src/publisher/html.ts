/** HTML that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | undefined | false | null | readonly Value[];

/**
 * Makes HTML of a template. Every value is escaped, in texts and in attributes with quotation marks. What
 * is `undefined`, `null`, `false` or an empty text leaves nothing, and a list is joined.
 *
 * @example
 * markup`<p title="${title}">${words}</p>`.text;
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(textOf)));
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value ? value.map(textOf).join('') : '';
}

/** Writes a text so that HTML reads it as a text, in attributes too. */
export function escapeHtml(text: string): string {
  const references: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => references[character] ?? '');
}

/** Writes attributes, each after a space. Those that are `undefined` are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeHtml(String(value))}"`,
  );
  return new Html(written.join(''));
}
