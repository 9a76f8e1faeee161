/**
 * A piece of a page: text or an element. This module needs no DOM.
 *
 * `toHtml` writes it as HTML to copy, and `buildNode` (`build-nodes.ts`) makes a node to show. So
 * the preview shows what the editor copies.
 */
export type Markup = string | MarkupElement;

/** An element. An attribute with the value `''` is written as its name only. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/**
 * Makes an element. It leaves out attributes with the value `undefined`.
 *
 * @example
 * toHtml(element('a', { href: '/', title: undefined }, 'Home')); // '<a href="/">Home</a>'
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Markup[]
): MarkupElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given) as Record<string, string>, children };
}

const EMPTY = ['br', 'link'];

/**
 * Writes markup as HTML in one line, because editors turn newlines into paragraphs.
 *
 * White space in text becomes one space, as a page shows it. White space in attributes is kept, as
 * character references.
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
