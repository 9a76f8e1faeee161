/** `…`, `...` or `[…]` at the end of a text that came already cut. */
const ELLIPSIS = /\s*(?:\[\s*(?:…|\.{3,})\s*\]|…|\.{3,})$/;

/** What would look left over before an ellipsis: white space, dashes, openers, pausing marks. */
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.،؛、，。]+$/u;

/**
 * The beginning of a text, cut between words, in any script (Unicode UAX #29 by `Intl.Segmenter`).
 *
 * A text that came with an ellipsis keeps exactly one. A first word longer than the limit is cut
 * within, between characters.
 *
 * @param length - The most UTF-16 code units to keep, the ellipsis not counted.
 * @param locale - The language of the text, a BCP 47 tag; only dictionaries of some scripts need it.
 */
export function excerpt(text: string, length = 250, locale?: string): string {
  const collapsed = text.replace(/\s+/g, ' ').trim();
  const whole = collapsed.replace(ELLIPSIS, '');
  if (whole.length <= length) return whole === collapsed ? whole : `${whole}…`;
  const cut = (granularity: 'word' | 'grapheme'): string => {
    let end = 0;
    // Segments are made as they are read, not all at once.
    for (const { index, segment } of new Intl.Segmenter(locale, { granularity }).segment(whole)) {
      if (index + segment.length > length) break;
      end = index + segment.length;
    }
    return whole.slice(0, end);
  };
  return `${cut('word').replace(DANGLING, '') || cut('grapheme')}…`;
}
