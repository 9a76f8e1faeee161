import { readDate } from '../reading/date-reader.js';
import { bareDoi } from '../reading/doi.js';
import type { FoundFile, FoundImage, FoundItem } from '../reading/found-item.js';
import { listIn, objectIn, positiveIn, textIn, type JsonObject } from '../reading/json-value.js';
import { readLanguage } from '../reading/language-reader.js';
import { licenceAddress } from '../reading/licence.js';
import { ownTeaser } from '../reading/own-teaser.js';
import { isMarkup, textOf } from '../reading/plain-text.js';

/** What an item of a syndicated feed says, in the words of RSS and Atom. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  /** Plain text or HTML. */
  readonly summary: string;
  readonly published: string;
  readonly modified: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly tags: readonly string[];
  readonly language: string;
  readonly files: readonly FoundFile[];
  readonly rights: string;
}

/** An item of RSS 2.0 or of RSS 1.0 (RDF), with the modules that publishers use. */
export function rssItem(item: JsonObject, hasAuthors: boolean): Entry {
  const dc = objectIn(item.dc);
  const terms = objectIn(item.dcterms);
  const guid = textIn(objectIn(item.guid).value);
  const link = textIn(item.link) || (objectIn(item.guid).isPermaLink !== false && /^https?:/.test(guid) ? guid : '');
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
    tags: [...listIn(item.categories).map((category) => textIn(objectIn(category).name)), ...listIn(dc.subjects).map(textIn)],
    language: first(dc.languages),
    files: listIn(item.enclosures).map(objectIn).map((file) => ({ url: textIn(file.url), type: textIn(file.type), size: file.length })),
    rights: first(terms.licenses) || first(dc.rights),
  };
}

/** The whole of an entry as it stands in a feed, with what its modules say. */
export function foundEntry(entry: Entry, item: JsonObject, spoken: string): FoundItem & { readonly spoken: string } {
  const { summary, html } = entry;
  // Many feeds have the whole text where a summary should stand.
  const body = html || (isMarkup(summary) ? summary : '');
  const text = textOf(body);
  const said = entry.language || spoken;
  const isFile = (url: string, type?: string): boolean => !/^image\//.test(type ?? '') && url !== '';
  const language = readLanguage(said);
  const doi = [objectIn(item.prism).doi, ...listIn(objectIn(item.dc).identifiers), entry.id, entry.url];
  return {
    spoken: language === undefined ? said : '',
    id: entry.id,
    url: entry.url,
    title: textOf(entry.title),
    html: body,
    summary: body === summary ? '' : ownTeaser(textOf(summary), text),
    image: imageOf(item, entry),
    published: readDate(entry.published).date,
    modified: readDate(entry.modified).date,
    authors: entry.authors,
    tags: entry.tags.map(textOf),
    language,
    files: entry.files.filter(({ url, type }) => isFile(url, type)),
    doi: doi.map((one) => bareDoi(textIn(one))).find(Boolean),
    licence: licenceAddress(entry.rights),
  };
}

/** The picture of an item: Media RSS, iTunes, or an enclosure that is one. */
function imageOf(item: JsonObject, { files }: Entry): FoundImage | undefined {
  const media = objectIn(item.media);
  const group = objectIn(listIn(media.groups)[0] ?? media.group);
  const pictures = [...listIn(media.contents), ...listIn(group.contents)]
    .map(objectIn)
    .filter(({ medium, type }) => medium === 'image' || /^image\//.test(textIn(type)));
  const thumbnails = [...listIn(media.thumbnails), ...listIn(group.thumbnails)].map(objectIn);
  const widest = [...pictures, ...thumbnails].sort((a, b) => (positiveIn(b.width) ?? 0) - (positiveIn(a.width) ?? 0))[0];
  const url = textIn(widest?.url) || textIn(objectIn(item.itunes).image) || files.find(({ type }) => /^image\//.test(type ?? ''))?.url;
  if (!url) return undefined;
  const alt = textIn(objectIn(widest?.description ?? media.description).value);
  return { url, alt: textOf(alt), width: widest?.width, height: widest?.height };
}
