import schema from '../../../feed/publication-extension.schema.json' with { type: 'json' };
import { isJsonObject } from '../../../feed/field-reader.js';
import { fieldOf } from '../feed-path.js';

/** The part of JSON Schema (draft 2020-12) that the extension's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
}

/** The places of the extension that the schema describes. */
export type ExtensionPlace = 'feed' | 'item' | 'attachment';

/** One place where a value does not follow the schema. */
export interface Violation {
  readonly kind: 'unknown-key' | 'missing-key' | 'value';
  /** The path of the value, or of the object that has or lacks the key. */
  readonly path: string;
  /** The key that is unknown or missing. */
  readonly key: string;
  readonly value: unknown;
  /** The keys that the object may have. */
  readonly known: readonly string[];
}

const DEFINITIONS = schema.$defs as Readonly<Record<string, Schema>>;

/** The keys that `_publication` may have in a place. */
export function extensionKeys(place: ExtensionPlace): readonly string[] {
  return Object.keys(DEFINITIONS[place]?.properties ?? {});
}

/**
 * Compares one `_publication` with the schema.
 *
 * @param path - The path of that `_publication`.
 */
export function schemaViolations(
  place: ExtensionPlace,
  value: unknown,
  path: string,
): Iterable<Violation> {
  return violations(DEFINITIONS[place] ?? {}, value, path);
}

function* violations(written: Schema, value: unknown, path: string): Iterable<Violation> {
  const { oneOf, ...own } = resolved(written);
  const option = oneOf?.map(resolved).find(({ type }) => isOfType(value, type));
  const rule = option ?? own;
  const isAllowed = !oneOf || option !== undefined;
  if (!isAllowed || !isOfType(value, rule.type) || !isWithin(value, rule)) {
    yield wrong(path, value);
    return;
  }
  if (Array.isArray(value) && rule.items !== undefined) {
    for (const [index, entry] of (value as readonly unknown[]).entries()) {
      yield* violations(rule.items, entry, `${path}[${index}]`);
    }
  }
  if (isJsonObject(value) && rule.properties) yield* inObject(rule, value, path);
}

function* inObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): Iterable<Violation> {
  const known = Object.keys(properties);
  for (const [key, entry] of Object.entries(value)) {
    const rule = Object.hasOwn(properties, key) ? properties[key] : undefined;
    // As in the parser: null and an empty text are as good as nothing.
    if (rule && entry !== null && entry !== '') yield* violations(rule, entry, fieldOf(path, key));
    else if (!rule && additionalProperties === false) {
      yield { kind: 'unknown-key', path: fieldOf(path, key), key, value: entry, known };
    }
  }
  for (const key of required) {
    if (!value[key]) yield { kind: 'missing-key', path, key, value: undefined, known };
  }
}

function wrong(path: string, value: unknown): Violation {
  const key = /([^.[\]]+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
  return { kind: 'value', path, key, value, known: [] };
}

function resolved(rule: Schema): Schema {
  const name = rule.$ref?.replace('#/$defs/', '');
  return (name && DEFINITIONS[name]) || rule;
}

function isOfType(value: unknown, type: string | undefined): boolean {
  switch (type) {
    case 'object':
      return isJsonObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case undefined:
      return true;
    default:
      return typeof value === type;
  }
}

function isWithin(value: unknown, { pattern, minLength, minimum }: Schema): boolean {
  if (typeof value === 'number') return minimum === undefined || value >= minimum;
  if (typeof value !== 'string') return true;
  return (!pattern || new RegExp(pattern).test(value)) && value.length >= (minLength ?? 0);
}
