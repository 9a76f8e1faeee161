import { XMLParser } from 'fast-xml-parser';
import { isObject, listIn, objectIn, type JsonObject } from './json-value.js';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

/**
 * Reads XML as objects: elements by their name without its prefix, attributes by `@` and their name,
 * text as `#text`. Use `childrenOf` for what may stand there several times.
 *
 * @returns `undefined` if the text is no XML, or if it declares entities of its own, which can make
 *   a small file endless.
 */
export function readXml(text: string): JsonObject | undefined {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  try {
    return objectIn(parser.parse(text));
  } catch {
    return undefined;
  }
}

/** The elements of a name in an element. An element that holds text alone has it as `#text`. */
export function childrenOf(parent: unknown, name: string): readonly JsonObject[] {
  const value = Object.hasOwn(objectIn(parent), name) ? objectIn(parent)[name] : undefined;
  return (value === '' ? [{}] : listIn(value)).map((child) =>
    isObject(child) ? child : { '#text': child },
  );
}

/** The first element of a name in an element. Without one, an element that holds nothing. */
export function childOf(parent: unknown, name: string): JsonObject {
  return childrenOf(parent, name)[0] ?? {};
}

/** An attribute, or with `#text` the text of an element. Empty if there is none. */
export function attributeOf(element: JsonObject, name: string): string {
  const value = Object.hasOwn(element, name) ? element[name] : undefined;
  return typeof value === 'string' ? value : '';
}
