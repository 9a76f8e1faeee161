import { memoizeLast } from './memoize-last.js';

const namesIn = memoizeLast(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }),
);

/**
 * The canonical form of a language tag (BCP 47), without extensions.
 *
 * It also accepts white space around the tag, and `_` in place of `-`.
 *
 * @returns `undefined` if the text is not a language tag, or if it names no language (`und`).
 * @example
 * canonicalLanguage('pt_br'); // 'pt-BR'
 * canonicalLanguage('tha'); // 'th'
 * canonicalLanguage('not a tag'); // undefined
 */
export function canonicalLanguage(tag: string): string | undefined {
  // Most texts have no language tag, and an exception takes longer than this check.
  if (!tag) return undefined;
  try {
    const { baseName } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return baseName.startsWith('und') ? undefined : baseName;
  } catch {
    return undefined;
  }
}

/**
 * The name of a language in the reader's language.
 *
 * @param language - A canonical tag. If it has no name, the tag itself is returned.
 * @param locale - The reader's language, a BCP 47 tag.
 * @throws RangeError if either is not a language tag.
 * @example
 * languageName('th', 'en'); // 'Thai'
 * languageName('th', 'fr'); // 'thaï'
 */
export function languageName(language: string, locale: string): string {
  return namesIn(locale).of(language) ?? language;
}

/**
 * Whether two tags name the same language in the same script. Regions are not compared.
 *
 * @param a - A canonical BCP 47 tag.
 * @param b - A canonical BCP 47 tag.
 * @throws RangeError if the two texts differ, and either is not a language tag.
 * @example
 * sameLanguage('en', 'en-GB'); // true
 * sameLanguage('zh', 'zh-Hant'); // false
 */
export function sameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && one.script === other.script;
}
