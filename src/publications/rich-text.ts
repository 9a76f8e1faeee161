/** What a feed's HTML may become: the elements that the widgets render, and no other. */
export type RichTextName =
  'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'br' | 'a' | 'em' | 'strong' | 'q' | 'span';

/** One allowed element. Its three attributes have been checked. */
export interface RichTextElement {
  readonly name: RichTextName;
  readonly children: RichText;
  /** An absolute `http:`, `https:` or `mailto:` address; only on `a`. */
  readonly href?: string;
  /** A BCP 47 tag. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
}

/** A small tree of text and allowed elements. At its top stand blocks only. */
export type RichText = readonly (string | RichTextElement)[];

const BLOCK = /^(?:p|li|blockquote|br)$/;

/** The words of a rich text, white space collapsed, one space between blocks. */
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
