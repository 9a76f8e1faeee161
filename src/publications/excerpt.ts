/**
 * Matches the ellipsis (`…`, `...`, `[…]`) at the end of a text that the publisher cut, with the
 * dots and spaces before it. Brackets with nothing but dots and spaces between them are one.
 */
const ELLIPSIS = /(?:[\s.…]|\[[\s.…]*\])*(?:…|\.{3}|\[[\s.…]+\])$/;

/**
 * Where the search for an ellipsis starts: 40 UTF-16 code units before the end. A hostile text
 * could end in so many dots that a longer search would take long.
 */
const END = -40;

/**
 * Matches the characters that look wrong before an ellipsis: white space, dashes, opening brackets,
 * opening quotation marks, and punctuation such as commas.
 */
const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.…،؛、，。]+$/u;

/** How far before the limit a space may be to be the place of the cut, in UTF-16 code units. */
const NEAR = 20;

/**
 * Cuts a text to its beginning, between two words, and puts an ellipsis at its end.
 *
 * It works for any script. It cuts at the last space before the limit, if that is near. Otherwise it
 * cuts at a word boundary of Unicode UAX #29 (`Intl.Segmenter`). If the first word is longer than
 * the limit, it cuts between two characters of this word.
 *
 * A text within the limit stays whole. If the text ends in an ellipsis already, the result has
 * exactly one. White space is collapsed.
 *
 * @param length - The most UTF-16 code units to keep. The ellipsis is not counted.
 * @param locale - The language of the text, a BCP 47 tag. Only scripts that need a dictionary to
 *   find words use it, such as Thai.
 * @example
 * excerpt('A report on safe housing', 12); // 'A report on…'
 * excerpt('A report...'); // 'A report…'
 */
export function excerpt(text: string, length = 250, locale?: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= length) {
    return whole.slice(0, END) + whole.slice(END).replace(ELLIPSIS, '…');
  }
  const cut = (granularity: 'word' | 'grapheme'): string => {
    let end = 0;
    // The iterator makes one segment at a time, so a long text costs no more than a short one.
    for (const { index, segment } of new Intl.Segmenter(locale, { granularity }).segment(whole)) {
      if (index + segment.length > length) break;
      end = index + segment.length;
    }
    return whole.slice(0, end);
  };
  const space = whole.lastIndexOf(' ', length);
  // The first segmenter takes some 40 ms on a slow phone, and few texts need it.
  const words = space > Math.max(0, length - NEAR) ? whole.slice(0, space) : cut('word');
  return `${words.replace(DANGLING, '').replace(ELLIPSIS, '') || cut('grapheme')}…`;
}
