import { directionOf } from '../../publications/language-direction.js';
import type { en } from './en.js';

/** The builder's words in one language. A missing word does not compile. */
export type Words = Readonly<Record<keyof typeof en, string>>;

/** Values for the places in a sentence: a number, or a text as it is. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into a sentence. Numbers get the figures of the language. Between words that run from
 * right to left, a text keeps its own direction (Unicode, "Explicit Directional Isolates").
 *
 * @param language - The language of the sentence, a BCP 47 tag.
 * @example
 * fill('Publications: {count}', { count: 2000 }, 'en'); // 'Publications: 2,000'
 */
export function fill(sentence: string, values: Values, language: string): string {
  const isolate = (text: string): string =>
    directionOf(language) === 'rtl' ? `\u2068${text}\u2069` : text;
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? figures(value, language) : isolate(value);
  });
}

/** A browser that does not know a language would take its own, whose figures are not those around. */
function figures(value: number, language: string): string {
  const format = new Intl.NumberFormat(language);
  const isKnown = format.resolvedOptions().locale.split('-')[0] === language;
  return isKnown ? format.format(value) : value.toLocaleString('en');
}
