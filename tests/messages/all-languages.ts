import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { en } from '../../src/messages/en.js';
import { messagesIn } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';

/** The folder of the words. */
export const FOLDER = fileURLToPath(new URL('../../src/messages', import.meta.url));

/** The tags of all languages but English, by the files' names. */
export const TAGS: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(name) && name !== 'en');

/** The words of all languages but English, as elements get them; English for those that none lead to. */
export const LANGUAGES: readonly (readonly [tag: string, messages: Messages])[] = await Promise.all(
  TAGS.map(async (tag) => [tag, (await messagesIn(tag)) ?? en] as const),
);

/** Each text of a language by its name, such as `load` and `pages.one`; neither the tag nor the direction. */
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

/** The script that a language is written in, as a regular expression names it (ISO 15924). */
export function scriptOf(tag: string): string {
  const { script = '' } = new Intl.Locale(tag).maximize();
  // Unicode has one script for all Chinese characters.
  return script === 'Hans' || script === 'Hant' ? 'Hani' : script;
}
