import { memoizeLast } from './memoize-last.js';

const namesIn = memoizeLast(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }),
);

/**
 * A language tag in its canonical form (BCP 47) and without extensions, such as `pt-BR` for `pt_br` and `th` for `tha`.
 *
 * @returns `undefined` where it is no tag, or one that names no language (`und`).
 */
export function canonicalLanguage(tag: string): string | undefined {
  // Most have nothing to say, and an exception takes long.
  if (!tag) return undefined;
  try {
    const { baseName } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return baseName.startsWith('und') ? undefined : baseName;
  } catch {
    return undefined;
  }
}

/**
 * The name of a language in the reader's language: `Thai` in `en`, `thaï` in `fr`.
 *
 * @param language - A canonical tag; a private one that nobody has named comes back as it is.
 * @param locale - The reader's language, a BCP 47 tag.
 */
export function languageName(language: string, locale: string): string {
  return namesIn(locale).of(language) ?? language;
}

/** Whether two tags name one language in one script: `en` and `en-GB` do, `zh-Hant` and `zh` do not. */
export function sameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && one.script === other.script;
}
