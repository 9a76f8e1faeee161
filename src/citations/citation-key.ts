import type { Citation } from './citation.js';

/** The longest key, in letters. */
const LONGEST = 40;

/**
 * Makes the key of a citation, which names its file too: the first author, the year and the title, in
 * small letters of ASCII, figures and hyphens.
 *
 * @returns `report` where nothing of the citation is in the Latin script.
 * @example
 * citationKey(citationOf(publication)); // 'example-2024-safe-journeys'
 */
export function citationKey({ authors: [author], date, title }: Citation): string {
  const words = [author?.family ?? author?.literal, date[0], title].join(' ');
  const letters = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const key = letters
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(key) ? key : ['report', key].filter(Boolean).join('-');
}
