/** The names of the allowed elements. The widgets render no other element of a feed's HTML. */
export type RichTextName =
  'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'br' | 'a' | 'em' | 'strong' | 'q' | 'span';

/** One allowed element. The parser has checked its three attributes. */
export interface RichTextElement {
  readonly name: RichTextName;
  readonly children: RichText;
  /** An absolute `http:`, `https:` or `mailto:` address. Only `a` has it. */
  readonly href?: string;
  /** A BCP 47 tag. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** A small tree of text and allowed elements. The top level holds only block elements. */
export type RichText = readonly (string | RichTextElement)[];

const BLOCK = /^(?:p|li|blockquote|br)$/;

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
      const words = joinText(node.children);
      return BLOCK.test(node.name) ? ` ${words} ` : words;
    })
    .join('');
}
