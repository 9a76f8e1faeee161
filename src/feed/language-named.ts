const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let tags: Map<string, string> | undefined;

/**
 * Finds a language by its name in itself, in English or in French. The names are those of the engine
 * (`Intl.DisplayNames`).
 *
 * @returns A BCP 47 tag, which may not be canonical; `undefined` if no language has this name.
 * @example
 * languageNamed('English'); // 'en'
 * languageNamed('anglais'); // 'en'
 */
export function languageNamed(name: string): string | undefined {
  return (tags ??= tagsByName()).get(name.trim().toLowerCase());
}

/** The engine cannot list the languages that it knows, so this tries all tags of two letters. */
function tagsByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of ['fr', undefined, 'en']) {
    const names = locale && namesIn(locale);
    for (const one of LETTERS) {
      for (const two of LETTERS) {
        const tag = one + two;
        found.set((names || namesIn(tag)).of(tag)?.toLowerCase() ?? '', tag);
      }
    }
  }
  return found;
}

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'language' });
}
