import type { FoundAgent, FoundFile, FoundImage, FoundItem } from '../reading/found-item.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { spokenName } from '../reading/person-name.js';
import { isMarkup, textOf } from '../reading/plain-text.js';

/** The types of schema.org that are publications, the surest first, with their CSL types. */
const TYPES = new Map(
  Object.entries({
    Report: 'report',
    TechArticle: 'report',
    Thesis: 'thesis',
    Book: 'book',
    ScholarlyArticle: 'article-journal',
    PublicationIssue: '',
    DigitalDocument: 'document',
    PresentationDigitalDocument: 'document',
    Dataset: 'dataset',
    Article: '',
    NewsArticle: '',
    BlogPosting: 'post-weblog',
    CreativeWork: '',
    WebPage: '',
    ItemPage: '',
  }),
);

/** Objects in objects, as in `@graph`, are not deeper. */
const DEEPEST = 4;

/** What JSON-LD says. Dates and languages are as they are written. */
export interface LinkedData extends Omit<FoundItem, 'id'> {
  readonly identifiers: readonly string[];
}

/**
 * Finds the publication that JSON-LD describes (schema.org): in a list, in `@graph`, or as the main
 * entity of a page.
 *
 * @param texts - The scripts of a page, or one answer.
 * @param broken - Is called for each text that is no JSON.
 */
export function linkedData(texts: readonly string[], broken: () => void): LinkedData | undefined {
  const works: { readonly order: number; readonly work: JsonObject }[] = [];
  const types = [...TYPES.keys()];
  const nodes = new Map<string, JsonObject>();
  const walk = (value: unknown, depth: number): void => {
    for (const entry of listIn(value).slice(0, 1000)) {
      if (!isObject(entry) || depth > DEEPEST) continue;
      const order = Math.min(
        ...typesOf(entry)
          .map((type) => types.indexOf(type))
          .filter((at) => at >= 0),
      );
      if (order < Infinity) works.push({ order, work: entry });
      walk(entry['@graph'], depth + 1);
      walk(entry.mainEntity, depth + 1);
    }
  };
  for (const text of texts) {
    const json = parsed(text);
    if (json === undefined) broken();
    else {
      walk(json, 0);
      addNodes(json, nodes, 0);
    }
  }
  const best = works.sort((a, b) => a.order - b.order)[0];
  return best && workOf(resolved(best.work, nodes));
}

/** The nodes of a page that have an id and say more than it (JSON-LD 1.1, "Node Objects"). */
function addNodes(value: unknown, nodes: Map<string, JsonObject>, depth: number): void {
  if (depth > 2 * DEEPEST || nodes.size > 1000) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 1000)) addNodes(entry, nodes, depth + 1);
  } else if (isObject(value)) {
    const id = textIn(value['@id']);
    if (id && !isReference(value) && !nodes.has(id)) nodes.set(id, value);
    for (const entry of Object.values(value)) addNodes(entry, nodes, depth + 1);
  }
}

/** Whether an object only names another one (JSON-LD 1.1, "node reference"). */
const isReference = (value: JsonObject): boolean =>
  Object.keys(value).every((key) => key === '@id' || key === '@type');

/** A work whose references are the nodes that they name. One that names none of the page stays. */
function resolved(work: JsonObject, nodes: ReadonlyMap<string, JsonObject>): JsonObject {
  const nodeOf = (value: unknown): unknown =>
    isObject(value) && isReference(value) ? (nodes.get(textIn(value['@id'])) ?? value) : value;
  const all = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(nodeOf);
    const { '@list': list } = objectIn(value);
    return list === undefined ? nodeOf(value) : listIn(list).map(nodeOf);
  };
  return Object.fromEntries(Object.entries(work).map(([key, value]) => [key, all(value)]));
}

function parsed(text: string): unknown {
  // Old programs hide scripts from old browsers.
  const json = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>|;)\s*$/g, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

const typesOf = (entry: JsonObject): readonly string[] =>
  listIn(entry['@type']).map((type) => textIn(type).replace(/^.*[/:#]/, ''));

function workOf(work: JsonObject): LinkedData {
  const { description, abstract } = work;
  const text = first(abstract) || first(description);
  const keywords = listIn(work.keywords).map(nameIn);
  const identifiers = [...listIn(work.identifier), ...listIn(work.sameAs), work['@id']];
  return {
    url: first(work.url) || textIn(objectIn(work.mainEntityOfPage)['@id'] ?? work.mainEntityOfPage),
    title: textOf(first(work.headline) || first(work.name)),
    ...(isMarkup(text) ? { html: text } : { summary: textOf(text) }),
    image: imageOf(listIn(work.image)[0] ?? work.thumbnailUrl),
    published: first(work.datePublished),
    modified: first(work.dateModified),
    authors: agentsIn(work.author ?? work.creator),
    publisher: agentsIn(work.publisher ?? work.sourceOrganization)[0],
    tags: keywords.length === 1 ? keywords[0]?.split(/[,;،]/) : keywords,
    language: languageIn(work.inLanguage),
    files: [...listIn(work.encoding), ...listIn(work.associatedMedia), ...listIn(work.distribution)]
      .map(objectIn)
      .flatMap((file) => fileOf(file) ?? []),
    type: typesOf(work)
      .map((type) => TYPES.get(type))
      .find(Boolean),
    identifiers: identifiers.map((one) => textIn(objectIn(one).value) || nameIn(one)),
    isbn: first(work.isbn),
    pages: work.numberOfPages,
    licence: textIn(objectIn(listIn(work.license)[0]).url) || nameIn(listIn(work.license)[0]),
  };
}

/** A text, or the first of several. */
const first = (value: unknown): string =>
  textIn(objectIn(listIn(value)[0])['@value'] ?? listIn(value)[0]);

/** The name of an object, or a text in its place. */
const nameIn = (value: unknown): string =>
  textIn(value) || first(objectIn(value).name) || textIn(objectIn(value)['@id']);

function agentsIn(value: unknown): readonly FoundAgent[] {
  return listIn(value).map((agent) => {
    const { givenName, familyName, name, url } = objectIn(agent);
    const parts = [first(givenName), first(familyName)].filter(Boolean).join(' ');
    // The id of a node that the page does not hold is no name.
    const whole = textIn(agent) || first(name);
    return { name: textOf(parts || spokenName(whole)), url: first(url) };
  });
}

function imageOf(value: unknown): FoundImage | undefined {
  const { url, contentUrl, caption, width, height } = objectIn(value);
  // An id with a fragment names a node of the page, and no file.
  const id = textIn(objectIn(value)['@id']).replace(/^.*#.*$/s, '');
  const address = textIn(value) || first(contentUrl) || first(url) || id;
  const side = (size: unknown): unknown => objectIn(size).value ?? size;
  return address
    ? { url: address, alt: textIn(caption), width: side(width), height: side(height) }
    : undefined;
}

/** The only language. Of several, none is that of the publication. */
function languageIn(value: unknown): string {
  const languages = listIn(value).map((one) => textIn(objectIn(one).alternateName) || nameIn(one));
  return languages.length === 1 ? (languages[0] ?? '') : '';
}

function fileOf(file: JsonObject): FoundFile | undefined {
  const url =
    first(file.contentUrl) ||
    (typesOf(file).join().includes('MediaObject') ? textIn(file['@id']) : '');
  const type = first(file.encodingFormat) || first(file.fileFormat);
  if (!url) return undefined;
  const size = /^\d+$/.exec(first(file.contentSize))?.[0];
  return {
    url,
    type,
    size,
    title: first(file.name),
    language: languageIn(file.inLanguage),
    pages: file.numberOfPages,
  };
}
