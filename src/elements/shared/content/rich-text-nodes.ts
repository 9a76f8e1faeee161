import type { RichText, RichTextElement } from '../../../publications/rich-text.js';
import type { Lit } from './rich-text-templates.js';

/**
 * Builds the nodes of a rich text. No string of a feed is ever read as HTML here.
 *
 * Templates would add two marks to each element, and long texts have many elements. A server has no
 * nodes: there, `rich-text-templates.ts` does the same.
 *
 * @example
 * renderRichText([{ name: 'p', children: ['Text'] }], lit); // a fragment with <p>Text</p>
 */
export function renderRichText(text: RichText, lit: Pick<Lit, 'directionOf'>): DocumentFragment {
  const nodes = new DocumentFragment();
  nodes.append(...text.map((node) => nodeOf(node, lit)));
  return nodes;
}

function nodeOf(content: string | RichTextElement, lit: Pick<Lit, 'directionOf'>): Node | string {
  if (typeof content === 'string') return content;
  const { name, children, href, lang, dir, number, type, isReversed } = content;
  const attributes = {
    part: name === 'a' && 'text-link',
    href,
    lang,
    dir: dir ?? (lang && lit.directionOf(lang)),
    [name === 'ol' ? 'start' : 'value']: number,
    type,
    reversed: isReversed && '',
  };
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  element.append(...children.map((child) => nodeOf(child, lit)));
  return element;
}
