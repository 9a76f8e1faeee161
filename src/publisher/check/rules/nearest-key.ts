import { distance } from 'fastest-levenshtein';
import { OTHER_NAMES } from './known-keys.js';

/**
 * The key that a key is meant to be: one that differs in some letters, or that people call so.
 *
 * @returns `undefined` if none is near.
 * @example
 * nearestKey('licences', ['licence', 'pages']); // 'licence'
 */
export function nearestKey(key: string, keys: readonly string[]): string | undefined {
  const named = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
  if (named && keys.includes(named)) return named;
  // No key is longer, and the distance of long texts takes long.
  if (key.length > 40) return undefined;
  const plain = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '');
  const [best] = keys
    .map((known) => ({ known, far: distance(plain(key), plain(known)) }))
    .sort((a, b) => a.far - b.far);
  const most = key.length > 6 ? 2 : key.length > 3 ? 1 : 0;
  return best && best.far <= most ? best.known : undefined;
}
