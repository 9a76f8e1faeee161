/** What a feed holds, for the fields that name it. No DOM. */
import type { Publication } from '../../src/index.js';

const MOST_TOPICS = 6;

/** The most frequent topics of a feed, the first of all first; a few only. */
export function topicsIn(publications: readonly Publication[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const topic of publications.flatMap(({ keywords }) => keywords)) {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const topics = [...counts].sort(([, one], [, other]) => other - one);
  return topics.slice(0, MOST_TOPICS).map(([topic]) => topic);
}

/** The languages of a feed's publications, BCP 47 tags, sorted. */
export function languagesIn(publications: readonly Publication[]): readonly string[] {
  return [...new Set(publications.flatMap(({ inLanguage }) => inLanguage ?? []))].sort();
}

/** The English name of a language, or its tag where it has none. */
export const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** Whether a text is a language tag as BCP 47 has it. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
