import type { Citation } from './citation.js';
import { doiAddress } from './doi-address.js';

/** A piece of a reference: a text of the publisher, or what stands between two of them. */
export interface ReferencePiece {
  readonly text: string;
  /** Whether the text is the publisher's, and so has its own direction. */
  readonly isGiven?: boolean;
  /** The address that the text says, where it is one. */
  readonly href?: string;
}

/** A sentence that has its end already. */
const ENDED = /[.!?…。！？।။។؟۔]$/u;

/**
 * Makes a plain reference of what is known: authors, date, title, publisher, and the DOI as an
 * address, else the publication's own address. Nothing is invented: a name of two parts has them in
 * the order in which names are spoken, and what is not known is left out.
 *
 * @param date - The date as readers should see it; empty where it is not known.
 * @returns The pieces in reading order. Their texts together are the reference.
 * @example
 * const pieces = referencePieces(citationOf(publication), '2024');
 * pieces.map(({ text }) => text).join('');
 * // 'Ana Example; Author et al. (2024). Safe journeys. The Network. https://doi.org/10.1000/182'
 */
export function referencePieces(citation: Citation, date: string): readonly ReferencePiece[] {
  const { authors, hasMoreAuthors, title, publisher, doi, url } = citation;
  const names = authors.map(({ family, given, literal }) => literal ?? `${given} ${family}`);
  const first: ReferencePiece[] = names.flatMap((text, index) => [
    ...(index ? [{ text: '; ' }] : []),
    { text, isGiven: true },
  ]);
  if (hasMoreAuthors && names.length) first.push({ text: ' et al.' });
  if (date) first.push({ text: names.length ? ` (${date})` : `(${date})` });
  const others = [title, publisher && !names.includes(publisher) ? publisher : ''];
  const sentences = [first, ...others.map((text) => (text ? [{ text, isGiven: true }] : []))];
  const href = doi ? doiAddress(doi) : url;
  const pieces = sentences.flatMap((sentence) => {
    const last = sentence.at(-1)?.text;
    return last ? [...sentence, { text: ENDED.test(last) ? ' ' : '. ' }] : [];
  });
  if (href) return [...pieces, { text: href, href }];
  return [...pieces.slice(0, -1), { text: pieces.at(-1)?.text.trim() ?? '' }];
}
