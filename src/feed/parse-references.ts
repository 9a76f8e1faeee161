import type { Publication } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/** An item's reference to another item of the same feed. */
export interface Reference {
  /** The id or url of the other item. */
  readonly to: string;
  /** Adds the problem that the feed holds no such item. */
  readonly report: () => void;
}

/**
 * Reads a list of references, such as `_publication.related`.
 *
 * An id or url of this feed stays a string. An entry that cannot be used is dropped.
 *
 * @param field - The field that holds the list.
 * @param references - The list to which the ids and urls are added.
 * @param readOther - Reads an object in the list. Without it, objects are dropped.
 */
export function parseReferences<Other = never>(
  extension: FieldReader | undefined,
  field: string,
  references: Reference[],
  readOther?: (entry: FieldReader) => Other | undefined,
): readonly (string | Other)[] {
  if (!extension) return [];
  return extension.entries(field).flatMap(({ value, key }) => {
    if (typeof value === 'string' || typeof value === 'number') {
      const to = String(value).trim();
      if (to) references.push({ to, report: () => extension.report('invalid', key) });
      return to || [];
    }
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
