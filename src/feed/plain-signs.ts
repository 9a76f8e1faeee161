import type { plainText, RichText } from '../publications/rich-text.js';

const CHARACTERS = '0123456789+-=()niao';

/** The superscripts and the subscripts of Unicode, in the order of `CHARACTERS`. */
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱªº';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** Matches an ordinal number or an abbreviation, with `^` before what stands higher. */
const PLAIN_TOO = /(?:[\d\p{Lu}]\.?\^(?:e|\p{L}{2,})|\^(?:\p{Lu}{2,}|\[.*))$/u;

/**
 * Adds to a rich text what it says where it is shown without markup: superscripts and subscripts in
 * signs of Unicode (`10⁶`), else with `^` and `_` (`10^(x/2)`), and readings in brackets
 * (`漢字(かんじ)`).
 *
 * @param plain - The function `plainText`. A lazy chunk cannot import it itself.
 * @example
 * withPlainSigns([{ name: 'p', children: ['10', { name: 'sup', children: ['6'] }] }], plainText);
 * // [{ name: 'p', children: ['10', { name: 'sup', children: ['6'], plain: '⁶' }] }]
 */
export function withPlainSigns(text: RichText, plain: typeof plainText): RichText {
  /** The last text before a node, in its paragraph. */
  let before = '';
  const read = (nodes: RichText): RichText =>
    nodes.map((node) => {
      if (typeof node === 'string') return (before = node);
      const { name } = node;
      if (name === 'p') before = '';
      const start = before;
      const element = { ...node, children: read(node.children) };
      if (!/^(?:su[bp]|rt)$/.test(name)) return element;
      const words = plain(element.children);
      before = name === 'rt' ? `(${words})` : inSigns(name, words, start);
      return { ...element, plain: before };
    });
  return read(text);
}

/**
 * Writes a superscript or a subscript in plain text.
 *
 * What people also write in plain letters stays as it is: `1st`, `Mme`, `[4]`.
 *
 * @param before - The text before it.
 */
function inSigns(name: string, words: string, before: string): string {
  if (PLAIN_TOO.test(`${before.slice(-2)}^${words}`)) return words;
  const isHigh = name === 'sup';
  const signs = Array.from(
    words.replace(/[−–]/g, '-'),
    (it) =>
      (isHigh ? SUPERSCRIPTS : SUBSCRIPTS)[CHARACTERS.indexOf(it)] ??
      (/[\p{L}\p{Nd}]/u.test(it) ? '' : it),
  );
  if (!signs.includes('')) return signs.join('');
  return (isHigh ? '^' : '_') + (words.length > 1 ? `(${words})` : words);
}
