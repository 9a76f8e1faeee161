import type { Publication } from '../publications/publication.js';
import { readName, type CitedName } from './cited-name.js';

/** What the three forms of a citation are made of. Nothing in it is invented. */
export interface Citation {
  /** A CSL 1.0.2 type. */
  readonly type: string;
  readonly title: string;
  readonly authors: readonly CitedName[];
  /** Whether there are more authors, whom the publisher does not name (“et al.”). */
  readonly hasMoreAuthors: boolean;
  readonly publisher?: string | undefined;
  /** The year, then the month and the day where they are known. Empty without a date. */
  readonly date: readonly number[];
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly numberOfPages?: number | undefined;
  readonly keywords: readonly string[];
}

const ET_AL = /(?:^|[\s,;]+)(?:(?:and|&)\s+)?(?:et\.? al\.?|and others|others)$/i;
/** Where the search for it starts. A hostile name could end in so many commas that it would take long. */
const END = -40;
/** What may stand before a DOI (DOI Handbook, section 3.8). */
const BEFORE_DOI = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i;
/** Tags that programs for citations would obey. */
const TAGS = /<\/?(?:[ib]|em|strong|su[bp]|sc|span)\b[^<>]{0,200}>/gi;

/**
 * Makes a citation of a publication. The date is as precise as the publisher knows it.
 *
 * @example
 * citationOf({ ...publication, datePublished: '2024-11' }).date; // [2024, 11]
 */
export function citationOf(publication: Publication): Citation {
  const { type, title, authors, publisher, datePublished = '', encodings } = publication;
  const { doi = '', isbn, url, inLanguage, abstract, numberOfPages, keywords } = publication;
  const names = authors.map(({ name }) => oneLine(name));
  const named = names.map(withoutOthers).filter(Boolean);
  const shortDoi = oneLine(doi.replace(BEFORE_DOI, ''));
  return {
    type: type && /^[a-z-]+$/.test(type) ? type : 'report',
    title: oneLine(title.replace(TAGS, '')) || oneLine(title),
    authors: named.map((name) => readName(name)),
    hasMoreAuthors: names.some((name) => name !== withoutOthers(name)),
    publisher: publisher && oneLine(publisher.name),
    date: datePublished.slice(0, 10).split('-').filter(Boolean).map(Number),
    doi: shortDoi.startsWith('10.') ? shortDoi : undefined,
    isbn: isbn && oneLine(isbn),
    url,
    file: encodings[0]?.contentUrl,
    language: inLanguage,
    abstract: abstract && oneLine(abstract),
    numberOfPages,
    keywords: keywords.map(oneLine),
  };
}

function withoutOthers(name: string): string {
  return name.slice(0, END) + name.slice(END).replace(ET_AL, '');
}

/** A line break would end a field, and other control characters are no text. */
function oneLine(text: string): string {
  return (
    text
      // Half characters, which no file can hold.
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
      .trim()
  );
}
