import type { Publication } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/** One id or url of the feed, and how to say that the feed does not hold it. */
export interface Reference {
  readonly to: string;
  readonly report: () => void;
}

/**
 * Reads `_publication.related`: ids and urls of this feed as they are, and publications from
 * elsewhere (`{url, title, summary}`) as small publications of their own.
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
    inLanguage: resource.language('language'),
    text: [],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
  };
}
