import type { Agent } from '../publications/publication.js';
import { isJsonObject, type FieldReader } from './field-reader.js';

/** The authors of an item or a feed: `authors`, else the `author` of version 1.0. */
export function parseAuthors(reader: FieldReader): readonly Agent[] {
  const authors = parseAgents(reader, 'authors');
  return authors.length ? authors : parseAgents(reader, 'author');
}

/**
 * Reads the people and organisations in a field: a list of objects in `authors`, one object
 * elsewhere. One for the other, and a plain name, have one meaning and are repaired.
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
