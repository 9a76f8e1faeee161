import type { Messages } from '../../messages/messages.js';
import { memoizeLast } from '../../publications/memoize-last.js';

const pluralsOf = memoizeLast((locale: string) => new Intl.PluralRules(locale));
const numbersOf = memoizeLast((locale: string) => new Intl.NumberFormat(locale));

/**
 * A number with the word for what is counted, such as `1 page` or `48 pages`.
 *
 * @param count - 0 or more.
 * @param forms - The words by plural category (CLDR), with `{count}` for the number.
 * @param locale - The language of these words, a BCP 47 tag.
 */
export function counted(count: number, forms: Messages['pages'], locale: string): string {
  const form = forms[pluralsOf(locale).select(count)] ?? forms.other;
  return form.replace('{count}', numbersOf(locale).format(count));
}
