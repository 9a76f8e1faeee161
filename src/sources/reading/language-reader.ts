import { canonicalLanguage } from '../../publications/language.js';

/** The languages in which publishers name languages, beside the language itself. */
const SPEAKERS = ['en', 'fr', 'es', 'pt', 'ar'];

/** Codes that name no language: undetermined, not coded, no linguistic content (ISO 639-2). */
const NONE = /^(?:und|mis|zxx)\b/i;

/** A language's name ends where its variant begins: `Spanish; Castilian`, `English (UK)`. */
const VARIANT = / ?[;(].*$/s;

/** No name of a language is longer. */
const LONGEST = 100;

let tags: Map<string, string> | undefined;

/**
 * Reads the language that a source names: a language tag (BCP 47), a code of ISO 639-1, -2 or -3, the
 * name of a POSIX locale, or the name of the language in English, French, Spanish, Portuguese, Arabic
 * or itself.
 *
 * @returns A canonical tag; an empty text if the source says that there is no language, or nothing;
 *   `undefined` if the text names no language that is known.
 * @example
 * readLanguage('fra'); // 'fr'
 * readLanguage('Portugués'); // 'pt'
 * readLanguage('und'); // ''
 * readLanguage('all'); // undefined
 */
export function readLanguage(text: string): string | undefined {
  const name = text.trim().toLowerCase().slice(0, LONGEST);
  if (!name || NONE.test(name)) return '';
  tags ??= tagsByName();
  const named = tags.get(name) ?? tags.get(name.replace(VARIANT, ''));
  if (named) return named;
  const tag = canonicalLanguage(name.replace(/[.@].*$/s, ''));
  // A code that no language has is a well-formed tag too: the engine has no name for it.
  return tag && (tag === 'mul' || nameOf(tag, 'en')) ? tag : undefined;
}

/** The engine cannot list the languages that it knows, so this tries all tags of two letters. */
function tagsByName(): Map<string, string> {
  const found = new Map<string, string>();
  for (let number = 370; number < 1296; number++) {
    // In base 36, these numbers are `aa` to `zz`, and some with figures.
    const code = number.toString(36);
    const tag = /\d/.test(code) ? undefined : canonicalLanguage(code);
    if (tag !== code) continue;
    for (const speaker of [...SPEAKERS, code]) {
      const name = nameOf(code, speaker);
      for (const each of name ? formsOf(name) : []) if (!found.has(each)) found.set(each, code);
    }
  }
  return found;
}

/** Of the Arabic name of a language also its other forms: of العربية those are عربية and عربي. */
function formsOf(name: string): readonly string[] {
  const [, word] = /^ال([\u0621-\u064a]+ي)ة$/.exec(name) ?? [];
  if (!word) return [name];
  const forms = [name, `${word}ة`, word];
  // Many people write the first letter without its sign.
  return [...forms, ...forms.map((form) => form.replace(/[إأآ]/g, 'ا'))];
}

const displays = new Map<string, Intl.DisplayNames>();

/** What one language calls another one, in small letters. `undefined` if it has no name. */
function nameOf(tag: string, speaker: string): string | undefined {
  let names = displays.get(speaker);
  names ??= new Intl.DisplayNames(speaker, { type: 'language', fallback: 'none' });
  displays.set(speaker, names);
  return names.of(tag)?.toLowerCase();
}
