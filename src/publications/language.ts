import { memoizeLast } from './memoize-last.js';

/**
 * The canonical form of a language tag (BCP 47), without extensions.
 *
 * It also accepts white space around the tag, `_` in place of `-`, and what follows the language in
 * the name of a POSIX locale (`en_US.UTF-8`).
 *
 * @returns `undefined` if the text is not a language tag, or if it names no language: `und`, `mis`
 *   and `zxx`. The tag `mul` means several languages.
 * @example
 * canonicalLanguage('pt_br'); // 'pt-BR'
 * canonicalLanguage('tha'); // 'th'
 * canonicalLanguage('not a tag'); // undefined
 */
export function canonicalLanguage(tag: string): string | undefined {
  // `Intl.Locale` also takes words of five to eight letters (`English`), which are no languages.
  const [, written] = /^([a-z]{2,3}(?:[-_][a-z\d]+)*)(?:[.@].*)?$/i.exec(tag.trim()) ?? [];
  // Most texts have no language tag, and an exception takes longer than this check.
  if (!written) return undefined;
  try {
    const { baseName } = new Intl.Locale(written.replaceAll('_', '-'));
    return /^(?:und|mis|zxx)\b/.test(baseName) ? undefined : baseName;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a formatter if it speaks a language. An engine that has no data for a language formats in
 * the browser's own language instead, which no word beside may have.
 *
 * @param locale - The language that was asked for, a BCP 47 tag.
 * @example
 * speaking(new Intl.DateTimeFormat('km'), 'km'); // undefined in Chromium
 */
export function speaking<Format extends { resolvedOptions(): { readonly locale: string } }>(
  format: Format,
  locale: string,
): Format | undefined {
  return sameLanguage(format.resolvedOptions().locale, locale) ? format : undefined;
}

const namesIn = memoizeLast((locale: string) =>
  speaking(new Intl.DisplayNames(locale, { type: 'language' }), locale),
);

/**
 * The name of a language in the reader's language. If the engine does not know the reader's
 * language, it is the name of the language in itself.
 *
 * @param language - A canonical tag. If it has no name, the tag itself is returned.
 * @param locale - The reader's language, a BCP 47 tag.
 * @throws RangeError if either is not a language tag.
 * @example
 * languageName('th', 'en'); // 'Thai'
 * languageName('th', 'fr'); // 'thaï'
 */
export function languageName(language: string, locale: string): string {
  return (namesIn(locale) ?? namesIn(language))?.of(language) ?? language;
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
    /^(?:no,n[bn]|n[bn],no)$/.test([one.language, other.language].join());
  return isSame && one.script === other.script;
}
