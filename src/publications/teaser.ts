import { excerpt } from './excerpt.js';
import type { Publication } from './publication.js';
import { plainText } from './rich-text.js';

/** The lede of a card: the publisher's own teaser whole, else the beginning of the long text. */
export function lede(publication: Publication): string {
  return publication.abstract ?? teaser(publication);
}

/** The teaser of a list: as the lede, and cut at `length` UTF-16 code units. */
export function teaser(publication: Publication, length?: number): string {
  // The long text is read only where it is looked at.
  return excerpt(
    publication.abstract ?? plainText(publication.text),
    length,
    publication.inLanguage,
  );
}

/** Whether the long text says anything that the lede has not said already. */
export function hasMore(publication: Publication): boolean {
  const text = plainText(publication.text);
  const said = lede(publication);
  return text !== '' && text !== said && excerpt(text, Infinity) !== said;
}
