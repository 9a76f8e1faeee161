import { attributesOf, JsonApiAnswer } from './drupal/json-api.js';
import { mediaOf } from './drupal/media.js';
import { bodyOf, fieldOf, textsOf } from './drupal/node-fields.js';
import { NodeVersions, type Version } from './drupal/versions.js';
import type { Converted } from './json-feed.js';
import { readDate } from './reading/date-reader.js';
import { bareDoi } from './reading/doi.js';
import type { FieldMap, MappedField } from './reading/field-map.js';
import { fileType } from './reading/file-type.js';
import type { FoundItem } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, objectIn, textIn, type JsonObject } from './reading/json-value.js';
import { readLanguage } from './reading/language-reader.js';
import { licenceAddress } from './reading/licence.js';
import { linkedFiles } from './reading/linked-files.js';
import { linksIn } from './reading/links-in.js';
import { ownTeaser } from './reading/own-teaser.js';
import { plainText } from './reading/plain-text.js';
import { dateOrSay, languageOrSay } from './reading/saying.js';

/** The options of `fromDrupal`. */
export interface DrupalOptions {
  /** The absolute address of the answers. */
  readonly address: string;
  /** The names of the publisher's own fields, such as `field_subtitle`, by the field that each fills. */
  readonly map?: FieldMap | undefined;
}

/**
 * Converts answers of Drupal's JSON:API, `/jsonapi/node/<bundle>?include=…`: pages of one list, also
 * in several languages, `/fr/jsonapi/…`. A node that comes in several languages is one item in each,
 * and they name each other as translations.
 *
 * The id is the UUID of the node; that of a translation has its language after it, as in `<uuid>:fr`.
 * The people who wrote it into the system are left out.
 *
 * @param answers - Any JSON values: one for each answer.
 * @returns It never throws.
 * @see https://jsonapi.org/format/1.0/
 * @see https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module/translations
 */
export function fromDrupal(answers: readonly unknown[], options: DrupalOptions): Converted {
  const made = new ItemMaker(options.address);
  const versions = new NodeVersions();
  for (const json of answers) {
    // Programs that read JSON:API hand on its list of nodes alone.
    const answer = new JsonApiAnswer(Array.isArray(json) ? { data: json } : objectIn(json));
    if (!isObject(answer.answer.data) && !Array.isArray(answer.answer.data)) {
      made.say('not-this-format', undefined, { expected: 'JSON:API' });
      continue;
    }
    const { count, detail } = answer.omitted();
    if (count) made.say('omitted-by-source', undefined, { count, detail });
    for (const node of answer.nodes) {
      if (isObject(node) && textIn(node.id)) versions.add(node, answer);
      else made.say('entry-unreadable');
    }
  }
  for (const version of versions.all()) {
    const found = foundNode(version, versions, options, made);
    if (found) made.add(found);
  }
  return made.converted();
}

/** What is not public of a version: its state. */
function closedState({ node }: Version): string {
  const { status, moderation_state: moderation } = attributesOf(node);
  const state = status === false ? 'unpublished' : textIn(moderation);
  return state === 'published' ? '' : state;
}

function foundNode(
  version: Version,
  versions: NodeVersions,
  { address, map = {} }: DrupalOptions,
  made: ItemMaker,
): FoundItem | undefined {
  const { id, uuid, node, answer } = version;
  const attributes = attributesOf(node);
  const texts = (field: MappedField): readonly string[] =>
    textsOf(fieldOf(attributes, field, map)).map(plainText);
  const title = (map.title && texts('title')[0]) || textIn(attributes.title);
  const name = title || id;
  const state = closedState(version);
  if (state) return made.close(id, 'not-published', state);
  const code = (map.language && texts('language')[0]) || version.code;
  const language = languageOrSay(code, name, made);
  const html = bodyOf(attributes, map);
  const root = answer.root(address);
  const date = dateOrSay(texts('date')[0] ?? '', name, made, { language });
  const media = mediaOf(node, answer, readLanguage);
  for (const value of media.unresolved) made.say('file-unresolved', name, { value });
  const links = linkedFiles(linksIn(html), root, fileType);
  for (const value of links.elsewhere) made.say('file-elsewhere', name, { value });
  const targets = answer.targets(node);
  const summary = texts('summary')[0] ?? plainText(textIn(objectIn(attributes.body).summary));
  const nid = textIn(attributes.drupal_internal__nid);
  const path = textIn(objectIn(attributes.path).alias) || (nid && `/node/${nid}`);
  const authors = targets
    .filter(({ field }) => field.includes('author'))
    .flatMap(({ resource }) => nameOf(resource) || []);
  return {
    id,
    url: path && root + path,
    title,
    html,
    summary: ownTeaser(summary, plainText(html)),
    image: media.image,
    published: date ?? readDate(textIn(attributes.created)).date,
    modified: readDate(textIn(attributes.changed)).date,
    authors: [...authors, ...texts('authors')].map((author) => ({ name: author })),
    publisher: map.publisher ? { name: texts('publisher')[0] ?? '' } : undefined,
    tags: targets
      .filter(({ type, field }) => type.startsWith('taxonomy_term--') && !field.includes('author'))
      .map(({ resource }) => nameOf(resource)),
    language,
    files: [...media.files, ...links.files],
    type: map.type && texts('type')[0],
    doi: bareDoi(texts('doi')[0] ?? ''),
    isbn: texts('isbn')[0],
    pages: texts('pages')[0],
    licence: licenceAddress(texts('licence')[0] ?? ''),
    related: targets
      .filter(({ type, field }) => type.startsWith('node--') && field.includes('relat'))
      .map((target) => versions.idIn(version.code, target.id)),
    translations: versions
      .of(uuid)
      .filter((other) => other !== version && !closedState(other))
      .map((other) => other.id),
  };
}

/** The name of a term, or the title of a node. Never that of a user, which is a login. */
function nameOf(resource: JsonObject | undefined): string {
  const { name, title } = attributesOf(resource);
  return textIn(resource?.type).startsWith('user--') ? '' : textIn(title) || textIn(name);
}
