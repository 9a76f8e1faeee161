import type { Converted } from './json-feed.js';
import { readDate } from './reading/date-reader.js';
import { fileType } from './reading/file-type.js';
import type { FoundFile, FoundImage } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './reading/json-value.js';
import { readLanguage } from './reading/language-reader.js';
import { ownTeaser } from './reading/own-teaser.js';
import { plainText } from './reading/plain-text.js';

/** The options of `fromReliefWeb`. */
export interface ReliefWebOptions {
  /** The absolute address of the answer. */
  readonly address: string;
  /** The id or the short name of the publisher's own source, such as `1220`. */
  readonly source: string;
  /** The formats to take, such as `Situation Report`. Without it, all that are reports. */
  readonly formats?: readonly string[] | undefined;
}

/** Formats of ReliefWeb that are no reports. */
const NO_REPORTS = new Set([
  'News and Press Release',
  'Map',
  'Infographic',
  'Interactive',
  'Other',
]);

/** What stands in the name of a file beside its language: `French version`, `(Spanish)`. */
const BESIDE_LANGUAGE = /\b(?:version|versión|versão|language|pdf|full|report|in)\b|[()[\]:.,–-]/gi;

/**
 * Converts an answer of ReliefWeb's API, version 2, `/v2/reports?profile=full`. Its texts belong to
 * their sources, so only those of the publisher's own source are taken.
 *
 * The id is `reliefweb:` and the number of the report. No field of the API leads to the same report in
 * another language, which is a report of its own there, so items have no translations.
 *
 * @param answer - Any JSON value.
 * @returns It never throws.
 * @see https://apidoc.reliefweb.int/fields-tables
 */
export function fromReliefWeb(answer: unknown, options: ReliefWebOptions): Converted {
  const made = new ItemMaker(options.address);
  const { data } = objectIn(answer);
  if (!Array.isArray(data)) {
    made.say('not-this-format', undefined, { expected: 'ReliefWeb' });
    return made.converted();
  }
  for (const entry of data as readonly unknown[]) {
    const { id, fields } = objectIn(entry);
    if (isObject(fields) && textIn(id)) addReport(textIn(id), fields, options, made);
    else made.say('entry-unreadable');
  }
  return made.converted();
}

function addReport(
  id: string,
  fields: JsonObject,
  options: ReliefWebOptions,
  made: ItemMaker,
): void {
  const title = textIn(fields.title);
  const name = title || id;
  const sources = listIn(fields.source).map(objectIn);
  const own = options.source.trim().toLowerCase();
  const isOwn = sources.some((source) =>
    [source.id, source.shortname, source.name].some((one) => textIn(one).toLowerCase() === own),
  );
  if (!own || !isOwn) {
    return made.say('not-own', name, { owner: textIn(sources[0]?.name) });
  }
  const status = textIn(fields.status) || 'published';
  if (!/^(?:published|to-review)$/.test(status)) {
    return made.close(`reliefweb:${id}`, 'not-published', status);
  }
  const formats = namesIn(fields.format);
  const isKind = (format: string): boolean =>
    options.formats?.includes(format) ?? !NO_REPORTS.has(format);
  if (formats.length && !formats.some(isKind)) {
    return made.say('other-kind', name, { kind: formats.join(', ') });
  }
  const html = textIn(fields['body-html']);
  const headline = objectIn(fields.headline);
  const files = listIn(fields.file).map(objectIn);
  const dates = objectIn(fields.date);
  const codes = listIn(fields.language).map((language) => textIn(objectIn(language).code));
  const origin = textIn(fields.origin);
  made.add({
    id: `reliefweb:${id}`,
    url:
      (!fileType(origin) && /^https?:/.test(origin) && origin) ||
      textIn(fields.url_alias) ||
      textIn(fields.url),
    title,
    html,
    text: textIn(fields.body),
    summary: ownTeaser(plainText(textIn(headline.summary)), plainText(html) || textIn(fields.body)),
    image: coverOf(files, [headline.image, fields.image]),
    published: readDate(textIn(dates.original) || textIn(dates.created)).date,
    modified: readDate(textIn(dates.changed)).date,
    authors: sources.map((source) => ({ name: textIn(source.name), url: textIn(source.homepage) })),
    tags: [fields.theme, fields.country, fields.disaster].flatMap(namesIn),
    // Code "ot" stands for all other languages.
    language: codes.length === 1 && codes[0] !== 'ot' ? readLanguage(codes[0] ?? '') : '',
    files: files.map(fileOf),
  });
}

const namesIn = (list: unknown): readonly string[] =>
  listIn(list).map((one) => textIn(objectIn(one).name));

function fileOf(file: JsonObject): FoundFile {
  const description = textIn(file.description);
  return {
    url: textIn(file.url),
    type: textIn(file.mimetype),
    title: description,
    size: file.filesize,
    pages: file.pagecount,
    language: readLanguage(description.replace(BESIDE_LANGUAGE, ' ')),
  };
}

/** The first page of the first file, else the report's own picture. */
function coverOf(
  files: readonly JsonObject[],
  pictures: readonly unknown[],
): FoundImage | undefined {
  const preview = objectIn(files[0]?.preview);
  const page = textIn(preview['url-large']) || textIn(preview.url);
  if (page) return { url: page };
  const picture = pictures.map(objectIn).find(({ url }) => textIn(url));
  return (
    picture && {
      url: textIn(picture.url),
      alt: textIn(picture.caption),
      width: picture.width,
      height: picture.height,
    }
  );
}
