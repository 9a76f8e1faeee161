import { memoizeLast } from './memoize-last.js';

const pluralRulesOf = memoizeLast((locale: string) => new Intl.PluralRules(locale));
const numberFormatOf = memoizeLast((locale: string) => new Intl.NumberFormat([locale, 'en']));

/** A phrase in each plural form of a language (CLDR); `{count}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Formats a number with the word for the counted thing.
 *
 * @param count - 0 or more.
 * @param locale - The language of the words, a BCP 47 tag. If the engine does not know the language,
 *   the number has the figures of English.
 * @example
 * formatCount(48, { one: '{count} page', other: '{count} pages' }, 'en'); // '48 pages'
 */
export function formatCount(count: number, forms: PluralForms, locale: string): string {
  const form = forms[pluralRulesOf(locale).select(count)] ?? forms.other;
  return form.replace('{count}', numberFormatOf(locale).format(count));
}
