import { isJsonObject } from '../../../feed/field-reader.js';
import { nearestKey } from '../../check/rules/nearest-key.js';

/** The part of JSON Schema (draft 2020-12) that the settings use. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
}

const KINDS = { object: 'an object', array: 'a list', string: 'a text', integer: 'a whole number' };

/**
 * What of a value is not as its schema says, in words for people.
 *
 * @param path - Where the value stands.
 */
export function* violations(value: unknown, schema: Schema, path = ''): Iterable<string> {
  const name = path || 'it';
  const { minimum = -Infinity } = schema;
  const wrong = kindOfWrong(value, schema);
  if (wrong) yield `${name} ${wrong}`;
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) yield `${name} is empty`;
  if (typeof value === 'number' && value < minimum) yield `${name} must be ${minimum} or more`;
  if (Array.isArray(value)) yield* inList(value, schema, path);
  else if (isJsonObject(value)) yield* inObject(value, schema, path);
}

/** What makes a value another one than the schema has. */
function kindOfWrong(
  value: unknown,
  { type, enum: allowed, pattern, description = '' }: Schema,
): string | undefined {
  if (type && !isOf(value, type)) return `must be ${KINDS[type]}`;
  if (allowed && !allowed.includes(value as string)) return `must be one of ${allowed.join(', ')}`;
  const isOther = pattern && !new RegExp(pattern, 'u').test(value as string);
  return isOther ? `is not as it should be: ${description}` : undefined;
}

function* inList(list: readonly unknown[], schema: Schema, path: string): Iterable<string> {
  if (list.length < (schema.minItems ?? 0)) yield `${path} is empty`;
  for (const [index, entry] of list.entries()) {
    yield* violations(entry, schema.items ?? {}, `${path}[${index}]`);
  }
}

function* inObject(
  object: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties: others = true }: Schema,
  path: string,
): Iterable<string> {
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of required) {
    if (!Object.hasOwn(object, key)) yield `${at(key)} is missing`;
  }
  for (const [key, value] of Object.entries(object)) {
    if (Object.hasOwn(properties, key)) yield* violations(value, properties[key] ?? {}, at(key));
    else if (typeof others === 'object') yield* violations(value, others, at(key));
    else if (!others) {
      const near = nearestKey(key, Object.keys(properties));
      yield `nobody knows ${at(key)}${near ? `. Did you mean “${near}”?` : ''}`;
    }
  }
}

function isOf(value: unknown, type: NonNullable<Schema['type']>): boolean {
  if (type === 'object') return isJsonObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
