import type { Publication } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';
import type { ProblemCode } from './problem.js';

/** An item's reference to another item of the same feed. */
export interface Reference {
  /** The id or url of the other item. */
  readonly to: string;
  /** Adds a problem of this reference. */
  readonly report: (code: 'invalid' | 'relative-url') => void;
  /** Puts the absolute url of the other item in the place of the reference. */
  readonly resolve: (url: string) => void;
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
  const related: (string | Publication)[] = [];
  for (const { value, key } of extension.entries('related')) {
    const report = (code: ProblemCode): void => extension.report(code, key);
    if (typeof value === 'string' || typeof value === 'number') {
      const to = String(value).trim();
      if (!to) continue;
      const index = related.push(to) - 1;
      references.push({ to, report, resolve: (url) => (related[index] = url) });
    } else {
      const publication = isJsonObject(value) && parseLinked(extension.readerOf(value, key));
      if (publication) related.push(publication);
      else report('invalid');
    }
  }
  return related;
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
