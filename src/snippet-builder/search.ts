import type { Publication } from '../index.js';

/** The most publications in the list. A longer list would be slow, and nobody would read it. */
export const MOST_MATCHES = 50;

/**
 * Finds the publications that hold every word in their title, authors, topics or date.
 *
 * The result is in the feed's order. It has each id once, because the widgets find only the first
 * publication with an id.
 *
 * @param words - The words that the editor typed. Upper and lower case and accents do not count. An
 *   empty text finds all publications.
 * @example
 * search(publications, 'paris 2024'); // for instance a report of 2024 by “Clinique de Paris”
 */
export function search(
  publications: readonly Publication[],
  words: string,
): readonly Publication[] {
  const ids = new Set<string>();
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return publications.filter((publication) => {
    if (ids.has(publication.id)) return false;
    ids.add(publication.id);
    const { title, authors, keywords, datePublished = '' } = publication;
    const text = fold(
      [title, ...authors.map(({ name }) => name), ...keywords, datePublished].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
