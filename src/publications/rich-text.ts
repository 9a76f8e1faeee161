/** The names of the allowed elements. The widgets render no other element of a feed's HTML. */
export type RichTextName =
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'br'
  | 'a'
  | 'em'
  | 'strong'
  | 'q'
  | 'span'
  | 'sup'
  | 'sub'
  | 'ruby'
  | 'rt';

/** One allowed element. The parser has checked its attributes. */
export interface RichTextElement {
  readonly name: RichTextName;
  readonly children: RichText;
  /** An absolute `http:`, `https:` or `mailto:` address. Only `a` has it. */
  readonly href?: string;
  /** A BCP 47 tag. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** The number of an `li`, or of the first item of an `ol`: an integer of up to nine digits. */
  readonly number?: string;
  /** Whether the numbers count down. Only `ol` has it. */
  readonly isReversed?: boolean;
}

/** A small tree of text and allowed elements. The top level holds only block elements. */
export type RichText = readonly (string | RichTextElement)[];

const BLOCK = /^(?:p|li|blockquote|br)$/;

/**
 * The plain text of a rich text. White space is collapsed, and a space separates blocks.
 *
 * What only the look says is written in signs: superscripts and subscripts in those of Unicode
 * (`10⁶`), else with `^` and `_` (`10^(x/2)`), and readings in brackets (`漢字(かんじ)`).
 *
 * @example
 * plainText([{ name: 'p', children: ['A'] }, { name: 'p', children: ['B'] }]); // 'A B'
 */
export function plainText(text: RichText): string {
  return joinText(text).replace(/\s+/g, ' ').trim();
}

function joinText(text: RichText): string {
  const parts: string[] = [];
  for (const node of text) {
    parts.push(typeof node === 'string' ? node : joinElement(node, parts.at(-1) ?? ''));
  }
  return parts.join('');
}

function joinElement({ name, children }: RichTextElement, before: string): string {
  const words = joinText(children);
  if (name === 'sup' || name === 'sub') return inSigns(name, words, before);
  if (name === 'rt') return `(${words})`;
  return BLOCK.test(name) ? ` ${words} ` : words;
}

const CHARACTERS = '0123456789+-=()niao';

/** The superscripts and the subscripts of Unicode, in the order of `CHARACTERS`. */
const SIGNS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱªº', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' };

/** Matches an ordinal number or an abbreviation, with `^` before what stands higher. */
const PLAIN_TOO = /(?:[\d\p{Lu}]\.?\^(?:e|\p{L}{2,})|\^(?:\p{Lu}{2,}|\[.*))$/u;

/**
 * Writes a superscript or a subscript in plain text.
 *
 * What people also write in plain letters stays as it is: `1st`, `Mme`, `[4]`.
 *
 * @param before - The text before it.
 */
function inSigns(name: 'sup' | 'sub', words: string, before: string): string {
  if (PLAIN_TOO.test(`${before.slice(-2)}^${words}`)) return words;
  const signs = Array.from(
    words.replace(/[−–]/g, '-'),
    (it) => SIGNS[name][CHARACTERS.indexOf(it)] ?? (/[\p{L}\p{Nd}]/u.test(it) ? '' : it),
  );
  if (!signs.includes('')) return signs.join('');
  return (name === 'sup' ? '^' : '_') + (words.length > 1 ? `(${words})` : words);
}
