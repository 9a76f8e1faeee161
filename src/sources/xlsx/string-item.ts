import type { JsonObject } from '../reading/json-value.js';
import { attributeOf, childOf, childrenOf } from '../reading/xml-reader.js';

/** The text of a string item, whose parts may have different looks. How it is read aloud is no part. */
export function textOf(item: JsonObject): string {
  const runs = childrenOf(item, 'r').map((run) => childOf(run, 't'));
  return [...childrenOf(item, 't'), ...runs].map((text) => attributeOf(text, '#text')).join('');
}
