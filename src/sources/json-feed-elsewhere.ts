import type { Converted } from './json-feed.js';
import { readDate } from './reading/date-reader.js';
import { bareDoi } from './reading/doi.js';
import { feedFacts } from './reading/feed-facts.js';
import type { FoundAgent, FoundFile, FoundItem, FoundLink } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import {
  isObject,
  listIn,
  objectIn,
  positiveIn,
  textIn,
  type JsonObject,
} from './reading/json-value.js';
import { readLanguage } from './reading/language-reader.js';
import { textOf } from './reading/plain-text.js';
import { dateOrSay, languageOrSay } from './reading/saying.js';
import { webAddress } from './reading/web-address.js';

/** The options of `fromJsonFeed`. */
export interface JsonFeedOptions {
  /** The absolute address of the feed. */
  readonly address: string;
}

/**
 * Converts a JSON Feed of elsewhere (1.1 or 1.0), which need not be a valid one. Its own `_publication`
 * is kept, as far as the extension has the fields; extensions of others are not.
 *
 * @param answer - Any JSON value.
 * @returns It never throws.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function fromJsonFeed(answer: unknown, { address }: JsonFeedOptions): Converted {
  const feed = objectIn(answer);
  const made = new ItemMaker(address);
  if (!Array.isArray(feed.items)) {
    made.say('not-this-format', undefined, { expected: 'JSON Feed' });
    return made.converted();
  }
  const shared = { spoken: languageOf(feed), authors: authorsIn(feed) };
  for (const item of feed.items as readonly unknown[]) {
    if (isObject(item)) made.add(foundIn(item, shared, made));
    else made.say('entry-unreadable');
  }
  const facts = feedFacts(textIn(feed.title), textIn(feed.home_page_url), shared.spoken, address);
  return { ...made.converted(), feed: facts };
}

function foundIn(
  item: JsonObject,
  shared: { readonly spoken: string; readonly authors: readonly FoundAgent[] },
  made: ItemMaker,
): FoundItem {
  const extension = objectIn(item._publication);
  const url = textIn(item.url) || textIn(item.external_url);
  const title = textOf(textIn(item.title));
  const name = title || url || textIn(item.id);
  const spoken = languageOf(item) || shared.spoken;
  const language = languageOrSay(spoken, name, made);
  const image = textIn(item.image) || textIn(item.banner_image);
  return {
    ...extensionOf(extension),
    id: textIn(item.id),
    url,
    title,
    html: textIn(item.content_html),
    text: textIn(item.content_text),
    summary: textOf(textIn(item.summary)),
    image: image ? { ...sizes(objectIn(extension.cover)), url: image } : undefined,
    published: dateOrSay(textIn(item.date_published), name, made),
    issued: dateOrSay(textIn(extension.issued), name, made) || undefined,
    modified: readDate(textIn(item.date_modified)).date,
    authors: item.authors || item.author ? authorsIn(item) : shared.authors,
    tags:
      typeof item.tags === 'string'
        ? item.tags.split(',')
        : listIn(item.tags).map(textIn).map(textOf),
    language,
    files: listIn(item.attachments).map(objectIn).map(fileOf),
  };
}

const languageOf = (json: JsonObject): string =>
  textIn(json.language) || textIn(json.lang) || textIn(json._language);

/** `authors` (1.1), else `author` (1.0), which some feeds write as a name or a list. */
function authorsIn(json: JsonObject): readonly FoundAgent[] {
  const of = (value: unknown): readonly FoundAgent[] =>
    listIn(value).map((agent) => ({
      name: textIn(agent) || textIn(objectIn(agent).name),
      url: textIn(objectIn(agent).url),
    }));
  const authors = of(json.authors).filter(({ name }) => name);
  return authors.length ? authors : of(json.author).filter(({ name }) => name);
}

function fileOf(file: JsonObject): FoundFile {
  const { language, pages, integrity, accessible } = objectIn(file._publication);
  return {
    url: textIn(file.url),
    type: textIn(file.mime_type),
    title: textOf(textIn(file.title)),
    size: file.size_in_bytes,
    duration: file.duration_in_seconds,
    language: readLanguage(textIn(language)),
    pages,
    integrity: textIn(integrity),
    accessible,
  };
}

const sizes = ({
  alt,
  width,
  height,
}: JsonObject): { alt: string; width: unknown; height: unknown } => ({
  alt: textIn(alt),
  width: positiveIn(width),
  height: positiveIn(height),
});

/** The fields of the extension that are texts and numbers, and the reports that it relates to. */
function extensionOf(extension: JsonObject): Partial<FoundItem> {
  const publisher = objectIn(extension.publisher);
  const cite = objectIn(extension.cite);
  const related = listIn(extension.related).map((one) => textIn(one) || linkedFrom(objectIn(one)));
  return {
    type: textIn(extension.type),
    publisher: { name: textIn(publisher.name), url: textIn(publisher.url) },
    doi: bareDoi(textIn(extension.doi)),
    isbn: textIn(extension.isbn),
    pages: extension.pages,
    licence: textIn(extension.licence),
    citation: textIn(extension.citation),
    contact: textIn(extension.contact),
    cite: { bibtex: textIn(cite.bibtex), ris: textIn(cite.ris), csl: textIn(cite.csl) },
    related,
    translations: listIn(extension.translations).map(textIn).filter(Boolean),
  };
}

/** A publication from elsewhere. Empty if it has no address or no title. */
function linkedFrom(json: JsonObject): FoundLink | '' {
  const [url, title] = [webAddress(textIn(json.url)), textOf(textIn(json.title))];
  const [summary, language] = [textOf(textIn(json.summary)), readLanguage(textIn(json.language))];
  return url && title
    ? { url, title, ...(summary && { summary }), ...(language && { language }) }
    : '';
}
