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
