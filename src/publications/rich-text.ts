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
  /**
   * What stands for it in a plain text: signs of Unicode for superscripts and subscripts (`⁶`),
   * brackets around readings.
   */
  readonly plain?: string;
  /** The number of an `li`, or of the first item of an `ol`: an integer of up to nine digits. */
  readonly number?: string;
  /** The kind of the numbers: `1`, `a`, `A`, `i` or `I`. Only `ol` has it. */
  readonly type?: string;
  /** Whether the numbers count down. Only `ol` has it. */
  readonly isReversed?: boolean;
}

/** A small tree of text and allowed elements. The top level holds only block elements. */
export type RichText = readonly (string | RichTextElement)[];

/** Matches the names of elements whose text stands apart. */
const APART = /^(?:br|p|li|blockquote|rt|su[bp])$/;

/**
 * The plain text of a rich text. White space is collapsed, and a space separates blocks.
 *
 * @example
 * plainText([{ name: 'p', children: ['A'] }, { name: 'p', children: ['B'] }]); // 'A B'
 */
export function plainText(text: RichText): string {
  return joinText(text).replace(/\s+/g, ' ').trim();
}

function joinText(text: RichText): string {
  return text
    .map((node) => {
      if (typeof node === 'string') return node;
      const words = node.plain ?? joinText(node.children);
      return node.plain || !APART.test(node.name) ? words : ` ${words} `;
    })
    .join('');
}
