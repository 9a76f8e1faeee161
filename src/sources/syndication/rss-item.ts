import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import type { Entry } from './entry.js';

/** An item of RSS 2.0 or of RSS 1.0 (RDF), with the modules that publishers use. */
export function rssItem(item: JsonObject, hasAuthors: boolean): Entry {
  const dc = objectIn(item.dc);
  const terms = objectIn(item.dcterms);
  const guid = textIn(objectIn(item.guid).value);
  const link =
    textIn(item.link) ||
    (objectIn(item.guid).isPermaLink !== false && /^https?:/.test(guid) ? guid : '');
  const about = textIn(objectIn(item.rdf).about);
  const first = (value: unknown): string => textIn(listIn(value)[0]);
  const authors = hasAuthors ? listIn(dc.creators).map(textIn) : [];
  return {
    id: guid || about || link,
    url: link,
    title: textIn(item.title) || first(dc.titles),
    html: textIn(objectIn(item.content).encoded),
    summary: textIn(item.description) || first(dc.descriptions),
    published: textIn(item.pubDate) || first(terms.issued) || first(dc.dates),
    modified: first(terms.modified) || textIn(objectIn(item.atom).updated),
    authors: authors.map((name) => ({ name })),
    tags: [
      ...listIn(item.categories).map((category) => textIn(objectIn(category).name)),
      ...listIn(dc.subjects).map(textIn),
    ],
    language: first(dc.languages),
    files: listIn(item.enclosures)
      .map(objectIn)
      .map((file) => ({ url: textIn(file.url), type: textIn(file.type), size: file.length })),
    rights: first(terms.licenses) || first(dc.rights),
  };
}
