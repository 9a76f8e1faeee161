/** The fields of an object whose shape nobody knows yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: neither `null` nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an object. A value that is none has no fields. */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * The entries of a list. Nothing (`null`, `undefined`, `false`, an empty text) has none, and any
 * other value is the only entry: many programs write a list of one so.
 */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === false || value === '' ? [] : [value];
}

/** A text, or the digits of a number, without white space around. Empty for any other value. */
export function textIn(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** A number above 0, also if a text holds its digits. `undefined` for any other value. */
export function positiveIn(value: unknown): number | undefined {
  const number = Number(textIn(value) || NaN);
  return number > 0 && number < Infinity ? number : undefined;
}
