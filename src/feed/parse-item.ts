import type { Agent, ImageObject, Publication } from '../publications/publication.js';
import type { FieldReader } from './field-reader.js';
import { parseAgents, parseAuthors } from './parse-agents.js';
import { parseAttachment } from './parse-attachment.js';
import { parseRelated } from './parse-related.js';
import { countTextReaders, htmlOf, loadRichTextParser, readRichText } from './rich-text-reader.js';

/** The values of a feed for items that do not have their own. */
export interface FeedDefaults {
  readonly authors: readonly Agent[];
  readonly language: string | undefined;
}

/**
 * Reads one item (JSON Feed 1.1, "Items").
 *
 * An item needs an id and nothing else. The title of an item without a title is its URL, else its
 * id.
 *
 * @returns `undefined` if the item has no id, because the standard says to discard such an item.
 */
export function parseItem(item: FieldReader, defaults: FeedDefaults): Publication | undefined {
  const id = item.string('id')?.trim();
  if (!id) return item.report('missing', 'id');
  const extension = item.nested('_publication') ?? item.readerOf({}, '_publication');
  const url = item.url('url', 'link') ?? item.url('external_url', 'link');
  const html = item.string('content_html') || undefined;
  const plain = item.string('content_text');
  const cite = extension.nested('cite');
  const datePublished = item.date('date_published');
  const authors = parseAuthors(item);
  const abstract = item.text('summary');
  let text: Publication['text'] = [];
  let readBy: number | undefined;
  return {
    id,
    url,
    title: item.text('title') ?? url ?? id,
    abstract,
    // A page shows few items of a feed, so the HTML is read only when it is needed, and read again
    // when more readers are there.
    get text() {
      // Its beginning stands in for a teaser, and must not change before the reader's eyes.
      if (!abstract) void loadRichTextParser();
      const readers = countTextReaders();
      if (readers !== readBy) text = readRichText(html ?? htmlOf(plain ?? ''), item.base, url);
      readBy = readers;
      return text;
    },
    image: parseImage(item, extension),
    authors: authors.length ? authors : defaults.authors,
    publisher: parseAgents(extension, 'publisher')[0],
    datePublished: extension.date('issued') ?? datePublished,
    dateModified: item.date('date_modified'),
    inLanguage: item.language() ?? defaults.language,
    keywords: parseTags(item),
    encodings: item.objects('attachments').flatMap((file) => parseAttachment(file) ?? []),
    related: parseRelated(extension, 'related'),
    translations: parseRelated(extension, 'translations'),
    type: extension.text('type'),
    doi: extension.text('doi'),
    isbn: extension.text('isbn'),
    numberOfPages: extension.positive('pages'),
    license: extension.text('licence'),
    citation: extension.text('citation'),
    contact: extension.text('contact'),
    cite: cite && { bibtex: cite.url('bibtex', 'file'), ris: cite.url('ris', 'file') },
  };
}

function parseImage(item: FieldReader, extension: FieldReader): ImageObject | undefined {
  const url = item.url('image', 'file') ?? item.url('banner_image', 'file');
  const cover = extension.nested('cover');
  if (!url) return undefined;
  return {
    url,
    alt: cover?.text('alt') ?? '',
    width: cover?.positive('width'),
    height: cover?.positive('height'),
  };
}

/**
 * Reads the topics, without duplicates. One string with commas between the names is repaired.
 */
function parseTags(item: FieldReader): readonly string[] {
  const value = item.object.tags ?? '';
  const isText = typeof value === 'string';
  if (isText && value) item.report('wrong-type', 'tags');
  const list = isText
    ? value.split(',').map((value) => ({ value, key: 'tags' }))
    : item.entries('tags');
  const tags = list.map(({ value, key }) =>
    typeof value === 'string' ? item.plainText(value, key) : item.report('invalid', key, ''),
  );
  return [...new Set(tags.filter(Boolean))];
}
