import type { FoundItem } from '../reading/found-item.js';
import { spokenName } from '../reading/person-name.js';
import type { PageFacts } from './page-facts.js';

/** What the `<meta>` elements of a page say. Dates and languages are as they are written. */
export type MetaTags = Omit<FoundItem, 'id'>;

/**
 * The tags that Google Scholar reads (Highwire), else Dublin Core.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function scholarTags({ meta }: PageFacts): MetaTags {
  const all = (...names: readonly string[]): readonly string[] =>
    names.map((name) => meta.get(name)).find((list) => list?.length) ?? [];
  const one = (...names: readonly string[]): string => all(...names)[0] ?? '';
  const publisher = one(
    'citation_technical_report_institution',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
  );
  return {
    url: one('citation_abstract_html_url', 'citation_public_url'),
    title: one('citation_title', 'dc.title', 'dcterms.title', 'dc:title'),
    summary: one('citation_abstract', 'dc.description', 'dcterms.abstract'),
    published: one(
      'citation_publication_date',
      'citation_date',
      'citation_online_date',
      'dcterms.issued',
      'dc.date.issued',
      'dc.date',
      'dcterms.date',
    ),
    authors: namesIn(all('citation_author', 'citation_authors', 'dc.creator', 'dcterms.creator')),
    publisher: publisher ? { name: publisher } : undefined,
    tags: all('citation_keywords', 'dc.subject', 'dcterms.subject', 'dc:subject').flatMap((tags) =>
      tags.split(';'),
    ),
    language: one('citation_language', 'dc.language', 'dcterms.language', 'dc:language'),
    files: all('citation_pdf_url').map((url) => ({ url, type: 'application/pdf' })),
    doi: one('citation_doi', 'dc.identifier', 'dcterms.identifier'),
    isbn: one('citation_isbn'),
    pages: one('citation_num_pages'),
    licence: one('dcterms.license', 'dc.rights.uri', 'dc.rights', 'dcterms.rights', 'dc:rights'),
  };
}

/** Several authors in one tag have `;` between them. */
const namesIn = (tags: readonly string[]): { name: string }[] =>
  tags.flatMap((tag) => tag.split(';')).map((name) => ({ name: spokenName(name) }));

/**
 * What a page says for cards in social networks (Open Graph), and for all: its description.
 *
 * @see https://ogp.me/
 */
export function openGraph({ meta }: PageFacts): MetaTags {
  const one = (...names: readonly string[]): string =>
    names.map((name) => meta.get(name)?.[0]).find(Boolean) ?? '';
  const image = one('og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image');
  return {
    url: one('og:url'),
    title: one('og:title', 'twitter:title'),
    summary: one('og:description', 'description', 'twitter:description'),
    image: image
      ? {
          url: image,
          alt: one('og:image:alt', 'twitter:image:alt'),
          width: one('og:image:width'),
          height: one('og:image:height'),
        }
      : undefined,
    published: one('article:published_time', 'book:release_date', 'date'),
    modified: one('article:modified_time', 'og:updated_time'),
    tags: meta.get('article:tag') ?? meta.get('book:tag'),
    language: one('og:locale'),
    isbn: one('book:isbn'),
  };
}
