import type { Markup } from './markup.js';

/**
 * Makes the node of a markup value.
 *
 * @param within - The document that owns the node, on this page's origin.
 */
export function buildNode(markup: Markup, within: Document): Node {
  if (typeof markup === 'string') return within.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const node = within.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.map((child) => buildNode(child, within)));
  return node;
}
