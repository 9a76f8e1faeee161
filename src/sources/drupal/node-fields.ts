import type { FieldMap, MappedField } from '../reading/field-map.js';
import { isObject, listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';

/** The names that sites give to fields of their own: what stands in them, without `field_` before. */
const NAMES: Readonly<Partial<Record<MappedField, RegExp>>> = {
  date: /^(?:publication|published|release|issue)_?(?:date|year)$|^date(?:_published|_of_publication)?$|^year$/,
  summary: /^(?:summary|teaser|lead|lede|abstract|intro|introduction|short_description)$/,
  authors: /^authors?$/,
  doi: /^doi$/,
  isbn: /^isbn$/,
  pages: /^(?:pages|page_count|number_of_pages)$/,
  licence: /^licen[cs]e$/,
};

/** The value of a field of a node, by the name that the publisher maps or that most sites use. */
export function fieldOf(attributes: JsonObject, field: MappedField, map: FieldMap): unknown {
  const mapped = map[field];
  if (mapped) return Object.hasOwn(attributes, mapped) ? attributes[mapped] : undefined;
  const name = Object.keys(attributes).find((key) =>
    NAMES[field]?.test(key.replace(/^field_/, '')),
  );
  return name === undefined ? undefined : attributes[name];
}

/** The texts of a field, as HTML: it may hold one or several, each with a format or without. */
export function textsOf(value: unknown): readonly string[] {
  return listIn(value)
    .map((one) => (isObject(one) ? textIn(one.processed ?? one.value ?? one.uri) : textIn(one)))
    .filter(Boolean);
}

/** The text of a node as HTML: its body, else the first formatted text that is no summary. */
export function bodyOf(attributes: JsonObject, map: FieldMap): string {
  const own = map.text ? fieldOf(attributes, 'text', map) : attributes.body;
  const [body] = textsOf(own);
  if (body) return body;
  const summary = fieldOf(attributes, 'summary', map);
  const formatted = Object.values(attributes).find(
    (value) => value !== summary && textIn(objectIn(value).processed),
  );
  return textIn(objectIn(formatted).processed);
}
