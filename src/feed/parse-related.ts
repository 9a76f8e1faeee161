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
 * Reads `_publication.related`.
 *
 * An id or url of this feed stays a string. A publication from elsewhere (`{url, title, summary}`)
 * becomes a small `Publication`. An entry that is neither is dropped.
 *
 * @param references - The list to which the ids and urls are added.
 */
export function parseRelated(
  extension: FieldReader,
  references: Reference[],
): readonly (string | Publication)[] {
  return extension.entries('related').flatMap(({ value, key }) => {
    if (typeof value === 'string' || typeof value === 'number') {
      const to = String(value).trim();
      if (to) references.push({ to, report: () => extension.report('invalid', key) });
      return to || [];
    }
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
