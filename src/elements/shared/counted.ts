import type { Messages } from '../../messages/messages.js';

/**
 * A number with the word for what is counted, such as `1 page` or `48 pages`.
 *
 * @param count - 0 or more.
 * @param forms - The words by plural category (CLDR), with `{count}` for the number.
 * @param locale - The language of these words, a BCP 47 tag.
 */
export function counted(count: number, forms: Messages['pages'], locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
