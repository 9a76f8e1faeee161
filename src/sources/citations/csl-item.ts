import type { DateOptions } from '../reading/date-reader.js';
import { bareDoi } from '../reading/doi.js';
import { fileType } from '../reading/file-type.js';
import type { FoundAgent, FoundFile } from '../reading/found-item.js';
import type { ItemMaker } from '../reading/item-maker.js';
import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { licenceAddress } from '../reading/licence.js';
import { isMarkup, textOf } from '../reading/plain-text.js';
import { dateOrSay, languageOrSay } from '../reading/saying.js';
import { webAddress } from '../reading/web-address.js';
import { jatsAsHtml } from './jats.js';

/** The types of Crossref that have another name in CSL 1.0.2. */
const TYPES = new Map(
  Object.entries({
    'journal-article': 'article-journal',
    'posted-content': 'article',
    'book-chapter': 'chapter',
    'proceedings-article': 'paper-conference',
    dissertation: 'thesis',
    monograph: 'book',
    'edited-book': 'book',
  }),
);

/**
 * Adds one item of CSL-JSON, also in the form in which Crossref answers, where titles are lists.
 *
 * The id is the DOI in small letters, else what the file calls the item, else its address.
 */
export function addCslItem(item: JsonObject, made: ItemMaker, options: DateOptions = {}): void {
  const first = (value: unknown): string => textIn(listIn(value)[0]);
  const title = textOf([first(item.title), first(item.subtitle)].filter(Boolean).join(': '));
  const doi = bareDoi(textIn(item.DOI));
  const own = textIn(objectIn(objectIn(item.resource).primary).URL);
  const address = textIn(item.URL).replace(/^https?:\/\/dx\.doi\.org\//, 'https://doi.org/');
  const url = [own, address, doi && `https://doi.org/${doi}`].find((one) => one && !fileType(one));
  const id = doi.toLowerCase() || textIn(item.id) || textIn(item['citation-key']) || url || title;
  const name = title || id;
  const language = languageOrSay(textIn(item.language), name, made);
  const abstract = textIn(item.abstract);
  const institutions = listIn(item.institution).map(
    (one) => textIn(objectIn(one).name) || textIn(one),
  );
  const publisher = textIn(item.publisher) || (institutions[0] ?? '');
  const authors = listIn(item.author).map(nameOf);
  const type = textIn(item.type);
  made.add({
    id,
    url,
    title,
    ...(isMarkup(abstract) ? { html: jatsAsHtml(abstract) } : { text: abstract }),
    published: dateOrSay(dateIn(item.issued), name, made, { ...options, language }),
    authors,
    publisher: publisher ? { name: publisher } : undefined,
    tags: [
      ...listIn(item.keyword).flatMap((words) => textIn(words).split(/[,;]/)),
      ...listIn(item.categories).map(textIn),
    ].map((tag) => tag.trim()),
    language,
    files: filesOf(item, [own, address]),
    type: TYPES.get(type) ?? type,
    doi,
    isbn: first(item.ISBN),
    pages: textIn(item['number-of-pages']),
    licence: licenceAddress(
      textIn(objectIn(listIn(item.license)[0]).URL) ||
        textIn(item.license) ||
        textIn(item.copyright),
    ),
  });
}

/** A name with its parts in the order in which it is spoken. */
function nameOf(author: unknown): FoundAgent {
  const { family, given, suffix, literal, name } = objectIn(author);
  const particles = ['dropping-particle', 'non-dropping-particle'].map(
    (key) => objectIn(author)[key],
  );
  const parts = [given, ...particles, family].map(textIn).filter(Boolean).join(' ');
  const whole = [parts, textIn(suffix)].filter(Boolean).join(', ');
  return { name: textOf(whole || textIn(literal) || textIn(name) || textIn(author)) };
}

/** A date of CSL: parts, which may be texts, or a text. An interval is over at its last date. */
function dateIn(value: unknown): string {
  const { 'date-parts': parts, raw, literal } = objectIn(value);
  const last = listIn(listIn(parts).at(-1)).map(textIn);
  const known = last.slice(0, last.findIndex((part) => !part) >>> 0);
  return (
    known.map((part) => part.padStart(2, '0')).join('-') ||
    textIn(raw) ||
    textIn(literal) ||
    textIn(value)
  );
}

/** The files: those for readers, and not those for programs that compare texts. */
function filesOf(item: JsonObject, addresses: readonly string[]): readonly FoundFile[] {
  const links = listIn(item.link)
    .map(objectIn)
    .filter((link) => link['intended-application'] !== 'similarity-checking')
    .map((link) => ({ url: textIn(link.URL), type: textIn(link['content-type']) }))
    .filter(
      ({ url, type }) =>
        /pdf|epub/.test(type) || /^application\/(?:pdf|epub)/.test(fileType(url) ?? ''),
    );
  const own = addresses
    .filter((address) => webAddress(address) && fileType(address))
    .map((url) => ({ url }));
  return [...links, ...own];
}
