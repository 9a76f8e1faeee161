/** `…`, `...` or `[…]` at the end of a text that came already cut, and all like it before. */
const ELLIPSIS = /(?:[\s.…]|\[[\s.…]*\])*(?:…|\.{3}|\[\s*(?:…|\.{3,})\s*\])$/;

/** Where an ellipsis is looked for: what else a hostile text ends in is not worth the time. */
const END = -40;

/** What would look left over before an ellipsis: white space, dashes, openers, pausing marks. */
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.…،؛、，。]+$/u;

/** Part of a text in a script that puts spaces between its words. */
const SPACED =
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Common}]{0,30}$/u;

/**
 * The beginning of a text, cut between words, in any script: where its words stand between spaces
 * at one of these, else by Unicode UAX #29 (`Intl.Segmenter`).
 *
 * A text that came with an ellipsis keeps exactly one. A first word longer than the limit is cut
 * within, between characters.
 *
 * @param length - The most UTF-16 code units to keep, the ellipsis not counted.
 * @param locale - The language of the text, a BCP 47 tag; only dictionaries of some scripts need it.
 */
export function excerpt(text: string, length = 250, locale?: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) {
    return whole.slice(0, END) + whole.slice(END).replace(ELLIPSIS, '…');
  }
  const cut = (granularity: 'word' | 'grapheme'): string => {
    let end = 0;
    // Segments are made as they are read, not all at once.
    for (const { index, segment } of new Intl.Segmenter(locale, { granularity }).segment(whole)) {
      if (index + segment.length > length) break;
      end = index + segment.length;
    }
    return whole.slice(0, end);
  };
  const space = whole.lastIndexOf(' ', length);
  // To make the engine's segmenter ready takes slow phones some 40 ms: few texts need it.
  const isSpaced = space > 0 && SPACED.test(whole.slice(space, length + 1));
  const words = isSpaced ? whole.slice(0, space) : cut('word');
  return `${words.replace(DANGLING, '').replace(ELLIPSIS, '') || cut('grapheme')}…`;
}
