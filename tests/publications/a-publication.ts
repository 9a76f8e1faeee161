import type { Publication } from '../../src/publications/publication.js';

/** A publication with no more than an id, and what a test gives it. */
export function aPublication(given: Partial<Publication> & { readonly id: string }): Publication {
  return {
    title: given.id,
    text: [],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
    ...given,
  };
}
