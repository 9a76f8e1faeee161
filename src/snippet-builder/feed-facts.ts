/** Facts about a feed that the form's fields suggest to the editor. No DOM. */
import type { Publication } from '../index.js';

/** The number of topics that a field suggests. */
const MOST_TOPICS = 6;

/** The six most frequent topics of a feed, the most frequent first. */
export function topicsIn(publications: readonly Publication[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of publications.flatMap(({ keywords }) => keywords)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const topics = [...counts].sort(([, a], [, b]) => b - a);
  return topics.slice(0, MOST_TOPICS).map(([topic]) => topic);
}

/** The languages of a feed's publications, as sorted BCP 47 tags. */
export function languagesIn(publications: readonly Publication[]): readonly string[] {
  return [...new Set(publications.flatMap(({ inLanguage }) => inLanguage ?? []))].sort();
}

/**
 * The name of a language in another one, or its tag if the browser knows no name.
 *
 * @param within - The language of the name.
 */
export function nameOf(language: string, within: string): string {
  const names = new Intl.DisplayNames(within, { type: 'language' });
  // A browser without this language would write the name in a third one.
  const isKnown = names.resolvedOptions().locale.split('-')[0] === within.split('-')[0];
  return (isKnown ? names.of(language) : undefined) ?? language;
}

/** Whether a text is a language tag of BCP 47. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
