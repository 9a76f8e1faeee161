import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { en as builtIn } from '../../src/messages/en.js';
import { enAsking } from '../../src/messages/en-asking.js';
import { messagesIn } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';

/** All English words. */
export const en: Messages = { ...builtIn, ...enAsking };

/** The folder of the words. */
export const FOLDER = fileURLToPath(new URL('../../src/messages', import.meta.url));

/** The tags of all languages except English, from the names of their files. */
export const TAGS: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(name) && name !== 'en');

/**
 * The words of all languages except English, found as elements find them. A language that
 * `messagesIn` does not find has English words here.
 */
export const LANGUAGES: readonly (readonly [tag: string, messages: Messages])[] = TAGS.map(
  (tag) => [tag, messagesIn(tag) ?? en] as const,
);

/**
 * The texts of a language by name, such as `load` and `pages.one`, without its tag and direction.
 */
export function textsOf(messages: Messages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]: [string, string | Messages['pages']]) => {
      if (typeof value !== 'string') {
        return Object.entries(value).map(([form, text]) => [`${name}.${form}`, text] as const);
      }
      return name === 'locale' || name === 'dir' ? [] : [[name, value] as const];
    }),
  );
}

/** The script of a language, by its name in regular expressions (ISO 15924). */
export function scriptOf(tag: string): string {
  const { script = '' } = new Intl.Locale(tag).maximize();
  // Unicode has one script, `Hani`, for all Chinese characters.
  return script === 'Hans' || script === 'Hant' ? 'Hani' : script;
}
