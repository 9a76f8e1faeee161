import type { Publication } from '../../src/index.js';

/** The most publications that are listed at once: more would be slow, and nobody reads them. */
export const MOST_MATCHES = 50;

/**
 * The publications whose title, authors, topics or date hold every word, in the feed's order and
 * each id once, since the widgets find the first of it.
 *
 * @param words - What the editor types; case and accents do not count. Empty: all.
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
