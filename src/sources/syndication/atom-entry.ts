import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { readLanguage } from '../reading/language-reader.js';
import type { Entry } from './entry.js';

/** The characters that are no text in HTML. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** An entry of Atom (RFC 4287, section 4.1.2). */
export function atomEntry(entry: JsonObject, hasAuthors: boolean): Entry {
  const links = listIn(entry.links).map(objectIn);
  const related = (rel: string): readonly JsonObject[] =>
    links.filter((link) => (textIn(link.rel) || 'alternate') === rel);
  const content = textOfConstruct(entry.content);
  const authors = hasAuthors ? listIn(entry.authors).map(objectIn) : [];
  return {
    id: textIn(entry.id) || textIn(related('alternate')[0]?.href),
    url: textIn(related('alternate')[0]?.href),
    title: textOfConstruct(entry.title),
    html: content,
    summary: textOfConstruct(entry.summary),
    // Whatever was changed, it may have been published long before.
    published: textIn(entry.published),
    modified: textIn(entry.updated),
    authors: authors.map(({ name, uri }) => ({ name: textIn(name), url: textIn(uri) })),
    tags: listIn(entry.categories)
      .map(objectIn)
      .map(({ label, term }) => textIn(label) || textIn(term)),
    language: textIn(objectIn(entry.xml).lang),
    files: related('enclosure').map((file) => ({
      url: textIn(file.href),
      type: textIn(file.type),
      size: file.length,
      title: textIn(file.title),
      language: readLanguage(textIn(file.hreflang)),
    })),
    rights: textIn(related('license')[0]?.href) || textOfConstruct(entry.rights),
  };
}

/** A text construct as HTML. One without a type is plain text (RFC 4287, section 3.1.1). */
function textOfConstruct(value: unknown): string {
  const { value: text, type } = objectIn(value);
  const isHtml = /^(?:x?html|text\/html)$/.test(textIn(type));
  return isHtml
    ? textIn(text)
    : textIn(text ?? value).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
