import { isServer } from 'lit';
import { withinPatience } from '../../messages/within-patience.js';
import { comparable } from '../../publications/address.js';
import { canonicalLanguage, sameLanguage } from '../../publications/language.js';
import { MOST_LISTED } from '../../publications/listed.js';
import { findPublication, type Publication } from '../../publications/publication.js';
import type * as Search from './related-in-turns.js';

/** `undefined` until it is there, empty if it cannot be had. */
let chunk: Partial<typeof Search> | undefined;

/**
 * Loads the search for related publications, two lazy chunks at once: for many pages the publisher's
 * own list is enough. Another call loads nothing again. It never rejects.
 */
export async function loadRelated(): Promise<void> {
  const [search] =
    (await withinPatience(
      Promise.all([import('./related-in-turns.js'), import('../../publications/most-similar.js')]),
    )) ?? [];
  chunk = search ?? {};
}

// A server renders at once, so it cannot load the search when a list needs it.
if (isServer as boolean) void loadRelated();

const tools = { MOST_LISTED, canonicalLanguage, comparable, findPublication, sameLanguage };

/**
 * Finds the publications that are related to one of them, the best first.
 *
 * @param wanted - What the list asks for, as its attributes say it.
 * @param listed - What is related if the search cannot be had.
 * @param onChange - Called when another call will know more.
 * @returns `undefined` until they are known.
 */
export function findRelated(
  publications: readonly Publication[],
  publication: Publication,
  wanted: Search.Wanted,
  listed: readonly Publication[],
  onChange: () => void,
): readonly Publication[] | undefined {
  const onFound = (isServer as boolean) ? undefined : onChange;
  if (chunk?.relatedInTurns) {
    return chunk.relatedInTurns(publications, publication, wanted, tools, onFound);
  }
  if (chunk || !onFound) return listed;
  void loadRelated().then(onFound);
  return undefined;
}
