import type { Publication } from '../../../publications/publication.js';
import { attributes, markup, type Html } from '../../html.js';
import type { Report } from '../site.js';

/** A tag `<link>`. */
export const linkTag = (values: Readonly<Record<string, string | undefined>>): Html =>
  markup`<link${attributes(values)}>`;

/**
 * The links between the pages of a report in its languages. Each page names all, itself too (Google Search
 * Central, “Tell Google about localized versions of your page”).
 *
 * @param addressOf - The page of a version; `undefined` where it has none.
 * @returns None if the report has no translation with a page.
 */
export function translationLinks(
  { publication, versions }: Report,
  addressOf: (version: Publication) => string | undefined,
): readonly Html[] {
  const addresses = new Map<string, string>();
  for (const version of [publication, ...versions]) {
    const { inLanguage } = version;
    const href = addressOf(version);
    // A language with two pages would say nothing to a search engine.
    if (inLanguage && href && !addresses.has(inLanguage)) addresses.set(inLanguage, href);
  }
  return addresses.size > 1
    ? [...addresses].map(([hreflang, href]) => linkTag({ rel: 'alternate', hreflang, href }))
    : [];
}
