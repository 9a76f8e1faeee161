import { listIn, objectIn, textIn, type JsonObject } from '../reading/json-value.js';
import { idOf } from './posts.js';

/** The ids of the same post in other languages (Polylang, WPML). */
export function translationsOf(post: JsonObject): readonly string[] {
  const id = textIn(post.id);
  const polylang = Object.values(objectIn(post.translations));
  const wpml = listIn(post.wpml_translations).map((one) => objectIn(one).id);
  const others = [...polylang, ...wpml].map(textIn).filter((other) => other && other !== id);
  return [...new Set(others)].map(idOf);
}
