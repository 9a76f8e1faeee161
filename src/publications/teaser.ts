import { excerpt } from './excerpt.js';
import type { Publication } from './publication.js';
import { plainText } from './rich-text.js';

/** The lede of a card: the publisher's own teaser whole, else the beginning of the long text. */
export function lede({ abstract, text, inLanguage }: Publication): string {
  return abstract ?? excerpt(plainText(text), undefined, inLanguage);
}

/** The teaser of a list: as the lede, and cut at `length` UTF-16 code units. */
export function teaser({ abstract, text, inLanguage }: Publication, length?: number): string {
  return excerpt(abstract ?? plainText(text), length, inLanguage);
}

/** Whether the long text says anything that the lede has not said already. */
export function hasMore(publication: Publication): boolean {
  const text = plainText(publication.text);
  const said = lede(publication);
  return text !== '' && text !== said && excerpt(text, Infinity) !== said;
}
