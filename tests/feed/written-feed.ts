/** Writes publications as a JSON Feed without problems. */
import type { Agent, MediaObject, Publication } from '../../src/publications/publication.js';
import type { RichText } from '../../src/publications/rich-text.js';

/** Writes a feed that gives the same publications and needs no repair. */
export function writeFeed(publications: readonly Publication[]): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Written',
    items: publications.map(writeItem),
  };
}

function writeItem(given: Publication): object {
  return {
    id: given.id,
    url: given.url,
    title: escape(given.title),
    summary: escape(given.abstract),
    content_html: writeHtml(given.text) || '<p></p>',
    image: given.image?.url,
    date_published: isWhole(given.datePublished) ? given.datePublished : undefined,
    date_modified: given.dateModified,
    language: given.inLanguage,
    tags: given.keywords.map(escape),
    authors: given.authors.map(writeAgent),
    attachments: given.encodings.map(writeFile),
    _publication: {
      type: escape(given.type),
      issued: isWhole(given.datePublished) ? undefined : given.datePublished,
      publisher: given.publisher && writeAgent(given.publisher),
      cover: given.image && { ...given.image, alt: escape(given.image.alt) },
      doi: escape(given.doi),
      isbn: escape(given.isbn),
      pages: given.numberOfPages,
      licence: escape(given.license),
      citation: escape(given.citation),
      related: given.related.map((entry) =>
        typeof entry === 'string'
          ? entry
          : {
              url: entry.url,
              title: escape(entry.title),
              summary: escape(entry.abstract),
              language: entry.inLanguage,
            },
      ),
    },
  };
}

/** Whether a date has a time, as JSON Feed wants it. */
const isWhole = (date: string | undefined): boolean => !!date?.includes('T');

const writeAgent = ({ name, url }: Agent): object => ({ name: escape(name), url });

const writeFile = (given: MediaObject): object => ({
  url: given.contentUrl,
  mime_type: given.encodingFormat,
  title: escape(given.name),
  size_in_bytes: given.contentSize,
  _publication: {
    language: given.inLanguage,
    pages: given.numberOfPages,
    integrity: given.integrity,
  },
});

/** The attributes that have another name in HTML. */
const NAMES_IN_HTML: Readonly<Record<string, string>> = { olnumber: 'start', linumber: 'value' };

/** Writes a rich text as HTML. */
export function writeHtml(text: RichText): string {
  return text
    .map((node) => {
      if (typeof node === 'string') return escape(node).replaceAll('<', '&lt;');
      const { name, children, ...attributes } = node;
      const written = Object.entries(attributes).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'string' && key !== 'plain'
          ? ` ${NAMES_IN_HTML[name + key] ?? key}="${escape(value).replaceAll('"', '&quot;')}"`
          : [],
      );
      if (attributes.isReversed) written.push(' reversed');
      const start = `<${name}${written.join('')}>`;
      return name === 'br' ? start : `${start}${writeHtml(children)}</${name}>`;
    })
    .join('');
}

/** Writes text as it is. Only a text that looks like a character reference is escaped. */
function escape(text: string): string;
function escape(text: string | undefined): string | undefined;
function escape(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;');
}
