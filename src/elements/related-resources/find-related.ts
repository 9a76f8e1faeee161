import { isServer, type ReactiveControllerHost } from 'lit';
import { copiesOf } from '../../publications/copies.js';
import { canonicalLanguage, sameLanguage } from '../../publications/language.js';
import { latestFirst } from '../../publications/latest-first.js';
import { MOST_LISTED } from '../../publications/listed.js';
import { findPublication, type Publication } from '../../publications/publication.js';
import { LazyChunk } from '../shared/lazy-chunk.js';
import type { Wanted } from './related-in-turns.js';

/** The search for related publications, two chunks at once. Often the publisher's own list is enough. */
export const relatedSearch = new LazyChunk(async () => {
  const [search] = await Promise.all([
    import('./related-in-turns.js'),
    import('../../publications/most-similar.js'),
  ]);
  return search;
});

const tools = {
  MOST_LISTED,
  canonicalLanguage,
  copiesOf,
  findPublication,
  latestFirst,
  sameLanguage,
};

/**
 * Finds the publications that are related to one of them, the best first.
 *
 * @param host - Says what it wants by its attributes, and renders again when more is known.
 * @param known - What is related if the search cannot be had.
 * @returns `undefined` until they are known.
 */
export function findRelated(
  publications: readonly Publication[],
  publication: Publication,
  host: Wanted & ReactiveControllerHost,
  known: readonly Publication[],
): readonly Publication[] | undefined {
  const search = relatedSearch.for(host);
  const onFound = (isServer as boolean) ? undefined : () => host.requestUpdate();
  if (search) return search.relatedInTurns(publications, publication, host, tools, onFound);
  return (isServer as boolean) || search === null ? known : undefined;
}
