import type { Agent, MediaObject, Publication } from '../../../publications/publication.js';
import { escapeReferences as escape, writeRichText } from './write-rich-text.js';

/** An item of a JSON Feed 1.1, as this program writes it. Absent fields are `undefined`. */
export type WrittenItem = Readonly<Record<string, unknown>> & { readonly id: string };

/** Where the files of a report are, for `_publication` of its item. */
export interface OwnFiles {
  readonly feed: string;
  readonly cite: { readonly bibtex: string; readonly ris: string; readonly csl: string };
}

/**
 * Writes a publication as an item of a JSON Feed (JSON Feed 1.1, "Items"). Every address is absolute
 * and every value is in the form of the standard, so that the item means the same in any feed.
 *
 * @param own - Where its own files are.
 * @example
 * JSON.stringify({ items: [writeItem(publication)] });
 */
export function writeItem(given: Publication, own?: OwnFiles): WrittenItem {
  return {
    id: given.id,
    url: given.url,
    title: escape(given.title),
    summary: escape(given.abstract),
    content_html: writeRichText(given.text) || '<p></p>',
    image: given.image?.url,
    date_published: isWhole(given.datePublished) ? given.datePublished : undefined,
    date_modified: given.dateModified,
    language: given.inLanguage,
    tags: listOf(given.keywords, (topic) => escape(topic)),
    authors: listOf(given.authors, writeAgent),
    attachments: listOf(given.encodings, writeFile),
    _publication: objectOf({
      type: escape(given.type),
      issued: isWhole(given.datePublished) ? undefined : given.datePublished,
      publisher: given.publisher && writeAgent(given.publisher),
      cover: writeCover(given),
      doi: escape(given.doi),
      isbn: escape(given.isbn),
      pages: given.numberOfPages,
      licence: escape(given.license),
      citation: escape(given.citation),
      cite: given.cite,
      related: listOf(given.related, (entry) =>
        typeof entry === 'string' ? entry : writeLinked(entry),
      ),
      ...own,
    }),
  };
}

/** Whether a date has a time, as JSON Feed wants it. */
const isWhole = (date: string | undefined): boolean => !!date?.includes('T');

/** What a list of related publications shows of one from another place. */
const writeLinked = ({ url, title, abstract, inLanguage }: Publication): object => ({
  url,
  title: escape(title),
  summary: escape(abstract),
  language: inLanguage,
});

const writeAgent = ({ name, url }: Agent): object => ({ name: escape(name), url });

function writeCover({ image }: Publication): object | undefined {
  if (!image) return undefined;
  const { alt, width, height } = image;
  return objectOf({ alt: escape(alt) || undefined, width, height });
}

const writeFile = (given: MediaObject): object => ({
  url: given.contentUrl,
  mime_type: given.encodingFormat,
  title: escape(given.name),
  size_in_bytes: given.contentSize,
  _publication: objectOf({
    language: given.inLanguage,
    pages: given.numberOfPages,
    integrity: given.integrity,
  }),
});

/** A list, where it holds anything. */
function listOf<Entry, Written>(
  list: readonly Entry[],
  write: (entry: Entry) => Written,
): readonly Written[] | undefined {
  return list.length ? list.map(write) : undefined;
}

/** An object, where any of its fields has a value. */
function objectOf(fields: object): object | undefined {
  return Object.values(fields).some((value) => value !== undefined) ? fields : undefined;
}
