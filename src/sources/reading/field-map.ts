import { isObject, type JsonObject } from './json-value.js';

/**
 * Where a publisher keeps fields under names of its own (`--map`): by our name of the field, the name
 * of a column or of a custom field. A custom field may stand in another one: `report.file`.
 */
export type FieldMap = Readonly<Partial<Record<MappedField, string>>>;

/** The fields that a publisher can map. */
export type MappedField =
  | 'id'
  | 'title'
  | 'url'
  | 'summary'
  | 'text'
  | 'image'
  | 'alt'
  | 'date'
  | 'authors'
  | 'publisher'
  | 'topics'
  | 'language'
  | 'files'
  | 'type'
  | 'doi'
  | 'isbn'
  | 'pages'
  | 'licence';

/**
 * The value of a custom field.
 *
 * @param name - A path of names with dots between them.
 */
export function valueAt(fields: JsonObject, name: string | undefined): unknown {
  let value: unknown = name ? fields : undefined;
  for (const key of name?.split('.') ?? []) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}
