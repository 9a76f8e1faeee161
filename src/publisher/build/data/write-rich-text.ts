import type { RichText } from '../../../publications/rich-text.js';

/** The attributes that have another name in HTML. */
const NAMES_IN_HTML: Readonly<Record<string, string>> = { olnumber: 'start', linumber: 'value' };

/**
 * Writes a rich text as HTML. It holds nothing but the allowed elements, with absolute addresses,
 * whatever the publisher's own HTML was.
 *
 * @example
 * writeRichText([{ name: 'p', children: ['1 < 2'] }]); // '<p>1 &lt; 2</p>'
 */
export function writeRichText(text: RichText): string {
  return text
    .map((node) => {
      if (typeof node === 'string') return escapeReferences(node).replaceAll('<', '&lt;');
      const { name, children, ...attributes } = node;
      const written = Object.entries(attributes).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'string' && key !== 'plain'
          ? ` ${NAMES_IN_HTML[name + key] ?? key}="${escapeReferences(value).replaceAll('"', '&quot;')}"`
          : [],
      );
      if (attributes.isReversed) written.push(' reversed');
      const start = `<${name}${written.join('')}>`;
      return name === 'br' ? start : `${start}${writeRichText(children)}</${name}>`;
    })
    .join('');
}

/**
 * Writes a text so that it is read as it is: only what looks like a character reference is escaped.
 *
 * @example
 * escapeReferences('R&D'); // 'R&amp;D'
 */
export function escapeReferences(text: string): string;
export function escapeReferences(text: string | undefined): string | undefined;
export function escapeReferences(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;');
}
