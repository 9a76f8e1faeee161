import type { Citation } from './citation.js';

/**
 * Makes a citation in the form of CSL-JSON 1.0.2, for `JSON.stringify`. Fields that are not known are
 * `undefined`.
 *
 * @param id - Names the citation in its file.
 */
export function cslJson(citation: Citation, id: string): object {
  const { authors, hasMoreAuthors, date, keywords } = citation;
  const names = hasMoreAuthors && authors.length ? [...authors, { literal: 'et al.' }] : authors;
  return {
    id,
    type: citation.type,
    title: citation.title,
    author: names.length ? names : undefined,
    issued: date.length ? { 'date-parts': [date] } : undefined,
    publisher: citation.publisher,
    abstract: citation.abstract,
    keyword: keywords.join(', ') || undefined,
    language: citation.language,
    'number-of-pages': citation.numberOfPages,
    ISBN: citation.isbn,
    DOI: citation.doi,
    URL: citation.url,
  };
}
