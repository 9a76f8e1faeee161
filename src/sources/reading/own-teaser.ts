/** The end of a text that a program has cut: `[…]`, `…`, `...`. */
const ELLIPSIS = /\s?(?:\[\s?(?:…|\.{3})\s?\]|…|\.{3})$/;

/**
 * A teaser that a person wrote. One that a program cut from the beginning of the text is none: the
 * widgets cut better, and readers would read the same words twice.
 *
 * @param teaser - Plain text.
 * @param text - The plain text of the publication. Empty if it has none.
 * @returns The teaser without the mark of a cut; empty if it repeats the text.
 */
export function ownTeaser(teaser: string, text: string): string {
  const own = teaser.replace(ELLIPSIS, '');
  const [a, b] = [own, text.slice(0, 2 * own.length + 200)].map((one) =>
    one.replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return a && b && b !== a && b.startsWith(a) ? '' : own === teaser ? own : `${own}…`;
}
