/**
 * A text in one line, without control characters. Spaces that do not break a line stay: in French,
 * they stand before a colon.
 */
export function oneLine(text: string): string {
  return text.replace(/(?:[^\S\u00a0\u202f]|\p{Cc})+/gu, ' ').trim();
}
