import type { Publication } from '../../src/publications/publication.js';

/** A publication with an id only, and the fields that a test gives. */
export function aPublication(given: Partial<Publication> & { readonly id: string }): Publication {
  return {
    title: given.id,
    text: [],
    authors: [],
    keywords: [],
    encodings: [],
    related: [],
    translations: [],
    ...given,
  };
}
