import { html, isServer, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import type { RichText, RichTextElement } from '../../../publications/rich-text.js';
import type * as OnServer from './render-rich-text.js';

/** The templates of a server, which has no nodes. */
let onServer: typeof OnServer | undefined;

// A server renders at once, so it cannot load them when an element needs them.
if (isServer as boolean) {
  void import('./render-rich-text.js').then((templates) => (onServer = templates));
}

/**
 * The elements of a long text: as nodes, and on a server as templates. No string of a feed is ever
 * read as HTML here. Templates would add two marks to each element, and long texts have many.
 *
 * @returns New nodes each time. Memoize them, so that they are not replaced with every render.
 * @example
 * html`<div>${richText([{ name: 'p', children: ['Text'] }])}</div>`
 */
export function richText(text: RichText): Node | (string | TemplateResult)[] {
  if (isServer as boolean)
    return onServer?.renderRichText(text, { html, nothing, directionOf }) ?? [];
  const nodes = new DocumentFragment();
  nodes.append(...text.map(nodeOf));
  return nodes;
}

function nodeOf(content: string | RichTextElement): Node | string {
  if (typeof content === 'string') return content;
  const { name, children, href, lang, dir, number, type, isReversed } = content;
  const element = document.createElement(name);
  const attributes = {
    part: name === 'a' && 'text-link',
    href,
    lang,
    dir: dir ?? (lang && directionOf(lang)),
    [name === 'ol' ? 'start' : 'value']: number,
    type,
    reversed: isReversed && '',
  };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  element.append(...children.map(nodeOf));
  return element;
}
