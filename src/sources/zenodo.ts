import type { Converted } from './json-feed.js';
import { readDate } from './reading/date-reader.js';
import { bareDoi } from './reading/doi.js';
import type { FoundFile } from './reading/found-item.js';
import { ItemMaker } from './reading/item-maker.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from './reading/json-value.js';
import { licenceAddress } from './reading/licence.js';
import { spokenName } from './reading/person-name.js';
import { textOf } from './reading/plain-text.js';
import { dateOrSay, languageOrSay } from './reading/saying.js';
import { cslType } from './zenodo/csl-type.js';
import { refusal } from './zenodo/refusal.js';

/** The options of `fromZenodo`. */
export interface ZenodoOptions {
  /** The absolute address of the answer. */
  readonly address: string;
}

/**
 * Converts an answer of Zenodo or of another repository of InvenioRDM, `/api/records`: a search, a list
 * of records, or one record; in the form of InvenioRDM or in the older one of Zenodo.
 *
 * A record has a number and a DOI for each version. The id is the DOI of all versions, or what the
 * repository calls all of them.
 *
 * @param answer - Any JSON value.
 * @returns It never throws.
 * @see https://inveniordm.docs.cern.ch/reference/rest_api_drafts_records/
 */
export function fromZenodo(answer: unknown, { address }: ZenodoOptions): Converted {
  const made = new ItemMaker(address);
  const { hits, metadata } = objectIn(answer);
  const records = Array.isArray(answer) ? answer : (objectIn(hits).hits ?? (metadata && [answer]));
  if (!Array.isArray(records)) {
    made.say('not-this-format', undefined, { expected: 'InvenioRDM' });
    return made.converted();
  }
  for (const record of records as readonly unknown[]) {
    const isRecord = isObject(record) && isObject(record.metadata) && textIn(record.id);
    if (isRecord) addRecord(record, record.metadata as JsonObject, made);
    else made.say('entry-unreadable');
  }
  return made.converted();
}

function addRecord(record: JsonObject, metadata: JsonObject, made: ItemMaker): void {
  const title = textOf(textIn(metadata.title));
  const name = title || textIn(record.id);
  const refused = refusal(record, metadata);
  if (refused) return made.close(idOf(record), refused.code, refused.status);
  const links = objectIn(record.links);
  const url = textIn(links.self_html) || textIn(links.html);
  const [spoken, ...others] = [
    metadata.language,
    ...listIn(metadata.languages).map((one) => objectIn(one).id),
  ]
    .map(textIn)
    .filter(Boolean);
  const language = others.length ? '' : languageOrSay(spoken ?? '', name, made);
  const publisher = textIn(metadata.publisher);
  made.add({
    id: idOf(record),
    url,
    title,
    html: textIn(metadata.description),
    published: dateOrSay(textIn(metadata.publication_date), name, made, { language }),
    modified: readDate(textIn(record.updated)).date,
    authors: listIn(metadata.creators).map((creator) => ({ name: nameOf(objectIn(creator)) })),
    // A repository names itself where no publisher is named.
    publisher: publisher && publisher !== 'Zenodo' ? { name: publisher } : undefined,
    tags: [
      ...listIn(metadata.keywords).flatMap((tag) => textIn(tag).split(';')),
      ...listIn(metadata.subjects).map(subjectOf),
    ].map((tag) => tag.trim()),
    language,
    files: filesOf(record, url),
    type: cslType(objectIn(metadata.resource_type)),
    doi: bareDoi(textIn(record.doi) || textIn(objectIn(objectIn(record.pids).doi).identifier)),
    isbn: isbnOf(record, metadata),
    licence: licenceOf(metadata),
  });
}

function idOf(record: JsonObject): string {
  const parent = objectIn(record.parent);
  const all = textIn(record.conceptdoi) || textIn(objectIn(objectIn(parent.pids).doi).identifier);
  return all || `record:${textIn(parent.id) || textIn(record.conceptrecid) || textIn(record.id)}`;
}

function nameOf(creator: JsonObject): string {
  const person = objectIn(creator.person_or_org ?? creator);
  const { given_name, family_name, name, type } = person;
  if (type === 'organizational') return textIn(name);
  const parts = [given_name, family_name].map(textIn).filter(Boolean);
  return parts.length === 2 ? parts.join(' ') : spokenName(textIn(name));
}

function subjectOf(subject: unknown): string {
  const { subject: word, term } = objectIn(subject);
  return textIn(word) || textIn(term);
}

/** The files, at the addresses of the site, which can be read in parts. */
function filesOf(record: JsonObject, url: string): readonly FoundFile[] {
  const { files } = record;
  const entries = Array.isArray(files) ? files : Object.values(objectIn(objectIn(files).entries));
  return entries.map(objectIn).flatMap((file) => {
    const key = textIn(file.key);
    const link = textIn(objectIn(file.links).self);
    const address =
      url && key
        ? `${url}/files/${key.toWellFormed().split('/').map(encodeURIComponent).join('/')}`
        : link;
    return address ? { url: address, type: textIn(file.mimetype), size: file.size } : [];
  });
}

function isbnOf(record: JsonObject, metadata: JsonObject): string {
  const imprint = objectIn(metadata.imprint ?? objectIn(record.custom_fields)['imprint:imprint']);
  const other = listIn(metadata.identifiers)
    .map(objectIn)
    .find(({ scheme }) => scheme === 'isbn');
  return textIn(imprint.isbn) || textIn(other?.identifier);
}

function licenceOf(metadata: JsonObject): string {
  const { license } = metadata;
  const rights = objectIn(listIn(metadata.rights)[0]);
  const id = textIn(objectIn(license).id) || textIn(license) || textIn(rights.id);
  const address = licenceAddress(id);
  if (address.startsWith('https:')) return address;
  const own =
    textIn(rights.link) || textIn(objectIn(rights.props).url) || textIn(objectIn(rights.title).en);
  // `other-open` and the like are codes of the repository.
  return own || (/^other-|^default$/.test(id) ? '' : address);
}
