import { excerpt } from './excerpt.js';
import type { Publication } from './publication.js';
import { plainText } from './rich-text.js';

/**
 * The lede of a card: the publisher's own teaser, whole. Without a teaser, it is an excerpt of the
 * long text with the default length of `excerpt`.
 *
 * @example
 * lede({ ...publication, abstract: 'What survivors need.' }); // 'What survivors need.'
 */
export function lede(publication: Publication): string {
  return publication.abstract ?? teaser(publication);
}

/**
 * The teaser of a list: an excerpt of the publisher's own teaser, else of the long text.
 *
 * @param length - The most UTF-16 code units, as for `excerpt`.
 * @example
 * teaser({ ...publication, abstract: 'What survivors need.' }, 15); // 'What survivors…'
 */
export function teaser(publication: Publication, length?: number): string {
  // `publication.text` parses HTML on first use, so it is read only if there is no teaser.
  return excerpt(
    publication.abstract ?? plainText(publication.text),
    length,
    publication.inLanguage,
  );
}

/**
 * Whether the long text says more than the lede.
 *
 * @returns False if the long text is empty, or if it equals the lede. An ellipsis at the end may be
 *   written in different ways.
 * @example
 * hasMore({ ...publication, text: [] }); // false
 */
export function hasMore(publication: Publication): boolean {
  const text = plainText(publication.text);
  const said = lede(publication);
  return text !== '' && text !== said && excerpt(text, Infinity) !== said;
}
