import type { Agent } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/**
 * Reads the authors of an item or a feed: `authors` (JSON Feed 1.1), else `author` (JSON Feed 1.0).
 *
 * @returns An empty list if there are none.
 */
export function parseAuthors(reader: FieldReader): readonly Agent[] {
  const authors = parseAgents(reader, 'authors');
  return authors.length ? authors : parseAgents(reader, 'author');
}

/**
 * Reads the people and organisations in a field.
 *
 * The field `authors` should hold a list of objects, every other field one object. A list in place
 * of an object, an object in place of a list, and a plain name in place of an object are repaired.
 * An agent with neither a name nor a usable address is dropped.
 *
 * @returns An empty list if there are none.
 */
export function parseAgents(reader: FieldReader, key: string): readonly Agent[] {
  const value = reader.object[key];
  const isList = Array.isArray(value);
  const list: readonly unknown[] = isList ? value : (value ?? '') === '' ? [] : [value];
  if (list.length && isList !== (key === 'authors')) reader.report('wrong-type', key);
  return list.flatMap((entry, index) => {
    const place = isList ? `${key}[${index}]` : key;
    const isObject = isJsonObject(entry);
    if (!isObject) reader.report('wrong-type', place);
    const agent = reader.readerOf(isObject ? entry : { name: entry }, place);
    const url = agent.url('url', 'link');
    const name = agent.text('name') ?? url?.replace(/^(?:mailto:|https?:\/\/)|\/$/g, '');
    return name ? { name, url } : agent.report('missing', 'name', []);
  });
}
