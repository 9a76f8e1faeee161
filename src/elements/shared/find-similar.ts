import { isServer } from 'lit';
import { latestFirst } from '../../publications/latest-first.js';
import { withinPatience } from '../../messages/within-patience.js';
import type { Publication } from '../../publications/publication.js';
import type * as Similar from './similar-in-turns.js';

let chunk: typeof Similar | undefined;

/**
 * Loads the search for similar publications, a lazy chunk. If it does not come within five seconds,
 * nothing is similar. Another call loads nothing again. It never rejects.
 */
export async function loadSimilar(): Promise<void> {
  chunk = (await withinPatience(import('./similar-in-turns.js'))) ?? { similarInTurns: () => [] };
}

// A server renders at once, so it cannot load the search when a list needs it.
if (isServer as boolean) void loadSimilar();

/**
 * Finds the publications of a feed that are similar to one of them, the most similar first.
 *
 * @param onChange - Called when another call will know more.
 * @returns `undefined` until they are known. None where the search cannot be had.
 */
export function findSimilar(
  publications: readonly Publication[],
  publication: Publication,
  onChange: () => void,
): readonly Publication[] | undefined {
  const onFound = (isServer as boolean) ? undefined : onChange;
  if (chunk) return chunk.similarInTurns(publications, publication, latestFirst, onFound);
  if (!onFound) return [];
  void loadSimilar().then(onFound);
  return undefined;
}
