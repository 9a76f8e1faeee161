import { citationOf } from '../../../citations/citation.js';
import type { Publication } from '../../../publications/publication.js';

/** The name and the content of a tag `<meta>`. */
export type MetaTag = readonly [name: string, content: string | number | undefined];

/**
 * The tags that Google Scholar and Zotero read (Highwire Press). Its date has slashes, and is as precise
 * as it is known.
 */
export function highwireTags(given: Publication): readonly MetaTag[] {
  const { authors, publisher, date, doi, isbn, language } = citationOf(given);
  const pdf = given.encodings.find(({ encodingFormat, contentUrl }) =>
    encodingFormat ? encodingFormat === 'application/pdf' : /\.pdf$/i.test(contentUrl),
  );
  const isReport = (given.type ?? 'report') === 'report';
  return [
    ['citation_title', given.title],
    ...authors.map(({ family, given: first, literal }): MetaTag => [
      'citation_author',
      literal ?? `${family}, ${first}`,
    ]),
    ['citation_publication_date', date.map((part) => String(part).padStart(2, '0')).join('/')],
    [isReport ? 'citation_technical_report_institution' : 'citation_publisher', publisher],
    ['citation_pdf_url', pdf?.contentUrl],
    ['citation_abstract_html_url', given.url],
    ['citation_doi', doi],
    ['citation_isbn', isbn],
    ['citation_language', language],
    ['citation_keywords', given.keywords.join('; ')],
  ];
}

/** The tags for previews of a link (https://ogp.me). Their attribute is `property`. */
export function openGraphTags(given: Publication, siteName: string): readonly MetaTag[] {
  const { image, url, title, abstract, datePublished, inLanguage } = given;
  const [day] = /^\d{4}-\d\d-\d\d/.exec(datePublished ?? '') ?? [];
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', abstract],
    ['og:url', url],
    ['og:site_name', siteName],
    ['og:locale', inLanguage?.includes('-') ? inLanguage.replace('-', '_') : undefined],
    ['og:image', image?.url],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image?.alt],
    // It needs a whole day (ISO 8601).
    ['article:published_time', day],
  ];
}
