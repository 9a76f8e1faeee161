/** The name of a language, and the language in which that is said. */
export interface OwnLanguageName {
  readonly name: string;
  /** A BCP 47 tag. */
  readonly lang: string;
}

/** A new formatter takes far longer than its use. */
const names = new Map<string, OwnLanguageName>();

/**
 * The name of a language in itself; in the reader's language if the engine does not speak it.
 *
 * @param language - A canonical BCP 47 tag. If it has no name, the tag itself is returned.
 * @param locale - The reader's language, a BCP 47 tag.
 * @example
 * ownLanguageName('fr', 'en'); // { name: 'français', lang: 'fr' }
 */
export function ownLanguageName(language: string, locale: string): OwnLanguageName {
  const key = `${language} ${locale}`;
  let known = names.get(key);
  if (!known) {
    const [lang = 'en'] = Intl.DisplayNames.supportedLocalesOf([language, locale]);
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
    names.set(key, (known = { name, lang }));
  }
  return known;
}
