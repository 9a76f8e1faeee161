import { memoizeLast } from './memoize-last.js';

/**
 * The canonical form of a language tag (BCP 47), without extensions.
 *
 * It also accepts white space around the tag, and `_` in place of `-`. The tag `mul` means several
 * languages.
 *
 * @returns `undefined` if the text is not a language tag, or if it names no language (`und`, `mis`
 *   and `zxx`).
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
    // Words of five to eight letters, such as `English`, are tags too, but of no language.
    return /^(?!mis|zxx|und)\w{2,3}\b/.test(baseName) ? baseName : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the engine's formatters speak a language. An engine without data for it formats in the
 * browser's own language instead, which no word beside may have.
 *
 * @param locale - A BCP 47 tag.
 * @example
 * isSpoken('km'); // false in Chromium
 */
export const isSpoken = memoizeLast((locale: string): boolean =>
  sameLanguage(new Intl.DateTimeFormat(locale).resolvedOptions().locale, locale),
);

const namesIn = memoizeLast(
  (locale: string) => new Intl.DisplayNames(locale, { type: 'language' }),
);

/**
 * The name of a language in the reader's language. If the engine does not know the reader's
 * language, it is the name of the language in itself.
 *
 * @param language - A canonical tag. If it has no name, the tag itself is returned.
 * @param locale - The reader's language, a BCP 47 tag.
 * @example
 * languageName('th', 'fr'); // 'thaï'
 */
export function languageName(language: string, locale: string): string {
  const speaker = [locale, language].find(isSpoken);
  return (speaker && namesIn(speaker).of(language)) ?? language;
}

/**
 * Whether two tags name the same language in the same script. Regions are not compared. `no` is
 * both Bokmål (`nb`) and Nynorsk (`nn`).
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
  const isSame =
    one.language === other.language ||
    /^(n[bn],no|no,n[bn])$/.test(`${one.language},${other.language}`);
  return isSame && one.script === other.script;
}
