import type { LitElement } from 'lit';
import type { RichText, RichTextElement } from '../../../publications/rich-text.js';
import type { directionOf } from '../../../publications/language-direction.js';

/** The text that each place shows, and its fragment, which is empty while the nodes are in the page. */
const shown = new WeakMap<object, { readonly text: RichText; readonly nodes: DocumentFragment }>();

/**
 * Builds the nodes of a rich text. No string of a feed is ever read as HTML here.
 *
 * Templates would add two marks to each element, and long texts have many elements. A server has no
 * nodes: there, `rich-text-templates.ts` does the same.
 *
 * @param host - The element in which it stands. The same text gets the same fragment there, so that it
 *   stays as it is when the element is rendered again.
 * @param dirOf - The function `directionOf`. A lazy chunk cannot import it itself.
 * @example
 * renderRichText(text, this, directionOf); // a fragment with <p>Text</p>
 */
export function renderRichText(
  text: RichText,
  host: LitElement,
  dirOf: typeof directionOf,
): DocumentFragment {
  // Another one where the element is rendered from scratch.
  const place = host.renderOptions.renderBefore ?? host;
  const last = shown.get(place);
  if (last?.text === text) return last.nodes;
  const nodes = new DocumentFragment();
  nodes.append(...text.map((node) => nodeOf(node, dirOf)));
  shown.set(place, { text, nodes });
  return nodes;
}

function nodeOf(content: string | RichTextElement, dirOf: typeof directionOf): Node | string {
  if (typeof content === 'string') return content;
  const { name, children, href, lang, dir, number, type, isReversed } = content;
  const attributes = {
    part: name === 'a' && 'text-link',
    href,
    lang,
    dir: dir ?? (lang && dirOf(lang)),
    [name === 'ol' ? 'start' : 'value']: number,
    type,
    reversed: isReversed && '',
  };
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  element.append(...children.map((child) => nodeOf(child, dirOf)));
  return element;
}
