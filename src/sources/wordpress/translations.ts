import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';

/**
 * The ids of the same post in other languages (Polylang, WPML).
 *
 * @param prefix - What stands before the number of a post in its id.
 */
export function translationsOf(post: JsonObject, prefix: string): readonly string[] {
  const id = textIn(post.id);
  const polylang = Object.values(objectIn(post.translations));
  const wpml = listIn(post.wpml_translations).map((one) => objectIn(one).id);
  const others = [...polylang, ...wpml].map(textIn).filter((other) => other && other !== id);
  return [...new Set(others)].map((other) => prefix + other);
}
