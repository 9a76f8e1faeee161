/**
 * A piece of a page, as a value: text or an element. One function writes it as HTML to copy, another
 * (`build-nodes.ts`) makes nodes of it, so that what is shown is what is copied. No DOM.
 */
export type Markup = string | MarkupElement;

/** An element. An attribute with the value `''` is written without one. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element with its attributes, those that are `undefined` left out, and what is in it. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Markup[]
): MarkupElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

const EMPTY = ['br'];

/**
 * Writes markup as HTML, in one line whatever its text holds: editors turn newlines into paragraphs.
 * White space in text is one space, as a page shows it; in attributes it is kept.
 */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup.replace(/[^\S\u00a0]+/g, ' '));
  const { tag, attributes, children } = markup;
  const pairs = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escape(value)}"` : ` ${name}`,
  );
  const start = `<${tag}${pairs.join('')}>`;
  return EMPTY.includes(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u00a0': '&nbsp;',
};

function escape(text: string): string {
  return text.replace(
    /[&<>"'\u00a0\t\n\v\f\r\u2028\u2029]/g,
    (character) => REFERENCES[character] ?? `&#${character.charCodeAt(0)};`,
  );
}
