import { readDate } from '../reading/date-reader.js';
import { bareDoi } from '../reading/doi.js';
import type { FoundFile, FoundImage, FoundItem } from '../reading/found-item.js';
import type { ItemMaker } from '../reading/item-maker.js';
import { listIn, objectIn, positiveIn, textIn, type JsonObject } from '../reading/json-value.js';
import { licenceAddress } from '../reading/licence.js';
import { ownTeaser } from '../reading/own-teaser.js';
import { isMarkup, textOf } from '../reading/plain-text.js';
import { dateOrSay, languageOrSay } from '../reading/saying.js';

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

/** The whole of an entry as it stands in a feed, with what its modules say. */
export function foundEntry(
  entry: Entry,
  item: JsonObject,
  spoken: string,
  made: ItemMaker,
): FoundItem {
  const { summary, html } = entry;
  const title = textOf(entry.title);
  const name = title || entry.url || entry.id;
  // Many feeds have the whole text where a summary should stand.
  const body = html || (isMarkup(summary) ? summary : '');
  const text = textOf(body);
  const language = languageOrSay(entry.language || spoken, name, made);
  const doi = [
    objectIn(item.prism).doi,
    ...listIn(objectIn(item.dc).identifiers),
    entry.id,
    entry.url,
  ];
  return {
    id: entry.id,
    url: entry.url,
    title,
    html: body,
    summary: body === summary ? '' : ownTeaser(textOf(summary), text),
    image: imageOf(item, entry),
    published: dateOrSay(entry.published, name, made, { language }),
    modified: readDate(entry.modified).date,
    authors: entry.authors,
    tags: entry.tags.map(textOf),
    language,
    files: entry.files.filter(({ url, type = '' }) => url && !type.startsWith('image/')),
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
    .filter(({ medium, type }) => medium === 'image' || textIn(type).startsWith('image/'));
  const thumbnails = [...listIn(media.thumbnails), ...listIn(group.thumbnails)].map(objectIn);
  const widest = [...pictures, ...thumbnails].sort(
    (a, b) => (positiveIn(b.width) ?? 0) - (positiveIn(a.width) ?? 0),
  )[0];
  const url =
    textIn(widest?.url) ||
    textIn(objectIn(item.itunes).image) ||
    files.find(({ type }) => (type ?? '').startsWith('image/'))?.url;
  if (!url) return undefined;
  const alt = textIn(objectIn(widest?.description ?? media.description).value);
  return { url, alt: textOf(alt), width: widest?.width, height: widest?.height };
}
