import type { Publication } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/**
 * Reads a list of references, such as `_publication.related`.
 *
 * An id or url of this feed stays a string. An entry that cannot be used is dropped. Whether the feed
 * holds the id or url is not looked up: another page of the feed may hold it.
 *
 * @param field - The field that holds the list.
 * @param readOther - Reads an object in the list. Without it, objects are dropped.
 */
export function parseReferences<Other = never>(
  extension: FieldReader | undefined,
  field: string,
  readOther?: (entry: FieldReader) => Other | undefined,
): readonly (string | Other)[] {
  if (!extension) return [];
  return extension.entries(field).flatMap(({ value, key }) => {
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || [];
    const other = isJsonObject(value) && readOther?.(extension.readerOf(value, key));
    return other || extension.report('invalid', key, []);
  });
}

/**
 * Reads a publication from elsewhere (`{url, title, summary}`).
 *
 * @returns A small `Publication`; `undefined` if it has no usable address.
 */
export function parseLinked(resource: FieldReader): Publication | undefined {
  const url = resource.url('url', 'link');
  if (!url) return undefined;
  return {
    id: url,
    url,
    title: resource.text('title') ?? url,
    abstract: resource.text('summary'),
    inLanguage: resource.language(),
    text: [],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
    translations: [],
  };
}
