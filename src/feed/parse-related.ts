import type { Publication } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/**
 * Reads `_publication.related`.
 *
 * An id or url of this feed stays a string. A publication from elsewhere (`{url, title, summary}`)
 * becomes a small `Publication`. An entry that is neither is dropped. Whether the feed holds the id or
 * url is not looked up: another page of the feed may hold it.
 */
export function parseRelated(extension: FieldReader): readonly (string | Publication)[] {
  return extension.entries('related').flatMap(({ value, key }) => {
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || [];
    const publication = isJsonObject(value) && parseLinked(extension.readerOf(value, key));
    return publication || extension.report('invalid', key, []);
  });
}

function parseLinked(resource: FieldReader): Publication | undefined {
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
  };
}
