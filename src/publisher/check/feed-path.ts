import { isJsonObject } from '../../feed/field-reader.js';
import { stepsOf } from './reading/find-places.js';

/**
 * The path of a field of an object.
 *
 * @param path - The object's own path; empty for the feed.
 * @example
 * fieldOf('items[3]', 'title'); // 'items[3].title'
 */
export function fieldOf(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** The path of the object around a field. Empty if it is the feed. */
export function objectAround(path: string): string {
  return path.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, '');
}

/**
 * A path without the numbers of its list entries, for tables.
 *
 * @example
 * patternOf('items[3].tags[0]'); // 'items[].tags[]'
 */
export function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** Where an editor writes a field that says nothing yet. */
export interface WritingPlace {
  readonly path: string;
  /** “at {place}” if the field is there and empty, else “into {place}”. */
  readonly at: string;
}

/**
 * Where to write a field that is missing or empty. A second field of the same name would undo the
 * first, so it is the place of the empty one if there is one.
 *
 * @param keys - The field's name, and others that would do as well.
 */
export function writingPlace(
  json: Readonly<Record<string, unknown>>,
  path: string,
  ...keys: readonly string[]
): WritingPlace {
  const key = keys.find((name) => Object.hasOwn(json, name));
  return key === undefined
    ? { path, at: path ? 'into {place}' : 'at {place}' }
    : { path: fieldOf(path, key), at: 'at {place}' };
}

/** The path of the item that a path is in: `items[3]`. Empty if it is in none. */
export function itemOf(path: string): string {
  return /^items\[\d+\]/.exec(path)?.[0] ?? '';
}

/** The value at a path of a JSON value. `undefined` if there is none. */
export function valueAt(json: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((value, step) => {
    if (Array.isArray(value))
      return typeof step === 'number' ? (value as unknown[])[step] : undefined;
    return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, json);
}
