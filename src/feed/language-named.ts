let tags: Map<string, string> | undefined;

/**
 * Finds the language that a text names, where the text is no language tag:
 *
 * - the name of a language in itself, in English or in French. The names are those of the engine
 *   (`Intl.DisplayNames`);
 * - the name of a POSIX locale (`en_US.UTF-8`);
 * - a tag that says that there is no language, or that nobody knows it: `und`, `mis`, `zxx`.
 *
 * @returns A canonical tag (BCP 47); an empty string for no language; `undefined` if the text names
 *   no language.
 * @example
 * languageNamed('English'); // 'en'
 * languageNamed('anglais'); // 'en'
 * languageNamed('und'); // ''
 */
export function languageNamed(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  if (/^(?:und|mis|zxx)\b/.test(name)) return '';
  const [, posix] = /^([a-z]{2,3}(?:_[a-z]{2})?)[.@]/.exec(name) ?? [];
  const tag = posix?.replace('_', '-') ?? (tags ??= tagsByName()).get(name);
  return tag && new Intl.Locale(tag).baseName;
}

/** The engine cannot list the languages that it knows, so this tries all tags of two letters. */
function tagsByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of ['fr', undefined, 'en']) {
    const names = locale && namesIn(locale);
    // In base 36, these numbers are `aa` to `zz`, and some with figures.
    for (let number = 370; number < 1296; number++) {
      const tag = number.toString(36);
      if (!/\d/.test(tag)) found.set((names || namesIn(tag)).of(tag)?.toLowerCase() ?? '', tag);
    }
  }
  return found;
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'language' });
}
