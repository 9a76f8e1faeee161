import { bareDoi } from '../reading/doi.js';
import { valueAt, type FieldMap, type MappedField } from '../reading/field-map.js';
import type { FoundItem } from '../reading/found-item.js';
import { objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { licenceAddress } from '../reading/licence.js';
import { dateOrSay, languageOrSay } from '../reading/saying.js';
import { plainText } from '../reading/plain-text.js';
import { filesIn, type Media } from './files-in.js';
import type { Say } from './posts.js';

/**
 * Adds to a post what a publisher's custom fields hold (ACF, or `meta`): those that `--map` names, and
 * `doi`, `isbn`, `pages` and `licence` under these names.
 */
export function withCustomFields(
  found: FoundItem,
  post: JsonObject,
  map: FieldMap,
  { media, say }: { readonly media: Media; readonly say: Say },
): FoundItem {
  const custom = { ...objectIn(post.meta), ...objectIn(post.acf) };
  const valueOf = (field: MappedField): unknown => valueAt(custom, map[field]);
  const textOf = (field: MappedField): string => plainText(textIn(valueOf(field)));
  const usual = (field: MappedField): string => textOf(field) || plainText(textIn(custom[field]));
  const name = found.title ?? found.id;
  const spoken = textOf('language');
  const language = spoken ? languageOrSay(spoken, name, { say }) : found.language;
  const named = filesIn(valueOf('files'), media);
  // A publisher has named the field, so its files may be on any site.
  const files = [...named.files, ...named.links.map(({ href }) => ({ url: href }))];
  for (const value of named.unresolved) say('file-unresolved', name, { value });
  const authors = textOf('authors').split(';').filter(Boolean);
  const topics = textOf('topics').split(';').filter(Boolean);
  const publisher = textOf('publisher');
  return {
    ...found,
    title: textOf('title') || found.title,
    summary: textOf('summary') || found.summary,
    html: textIn(valueOf('text')) || found.html,
    published: dateOrSay(textOf('date'), name, { say }, { language }) ?? found.published,
    language,
    files: files.length ? files : found.files,
    tags: topics.length ? topics : found.tags,
    authors: authors.map((author) => ({ name: author })),
    publisher: publisher ? { name: publisher } : undefined,
    type: textOf('type'),
    doi: bareDoi(usual('doi')),
    isbn: usual('isbn'),
    pages: usual('pages'),
    licence: licenceAddress(usual('licence')),
  };
}
