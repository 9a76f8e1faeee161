import { isServer } from 'lit';
import { latestFirst } from '../../publications/latest-first.js';
import type { Publication } from '../../publications/publication.js';
import type * as Similar from './similar-in-turns.js';

/** The longest wait for the search, in ms. After it, lists show the latest publications instead. */
const PATIENCE = 5000;

let chunk: typeof Similar | undefined;
let loading: Promise<void> | undefined;

/**
 * Loads the search for similar publications, a lazy chunk. If it does not come within five seconds,
 * nothing is similar. Another call loads nothing again. It never rejects.
 */
export function loadSimilar(): Promise<void> {
  loading ??= load();
  return loading;
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

async function load(): Promise<void> {
  let timer: Parameters<typeof clearTimeout>[0];
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  chunk = (await Promise.race([import('./similar-in-turns.js'), patience]).catch(
    () => undefined,
  )) ?? { similarInTurns: () => [] };
  // A timer would keep a server's process alive.
  clearTimeout(timer);
}
