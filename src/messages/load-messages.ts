import { en } from './en.js';
import type * as Languages from './languages.js';
import type { Messages } from './messages.js';
import { withinPatience } from './within-patience.js';

/** The words of all languages but English; empty if they did not come. */
let languages: Partial<typeof Languages> | undefined;
let loading: Promise<void> | undefined;

/**
 * The widgets' own words for readers of a language: English where a language has no words here.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns `undefined` until `loadMessages()` has resolved. English words are always there.
 * @example
 * messagesFor('en-GB')?.readMore; // 'Read more'
 * messagesFor('fr'); // undefined, before loadMessages()
 */
export function messagesFor(locale: string): Messages | undefined {
  return /^en\b/.test(locale) ? en : languages && (languages.messagesIn?.(locale) ?? en);
}

/**
 * Loads the widgets' own words in all languages but English, which are one lazy chunk, so that
 * `messagesFor` returns them. If they do not come within five seconds, it returns English words.
 * Another call loads nothing again.
 *
 * @returns A promise that resolves when the words are there. It never rejects.
 * @example
 * await loadMessages();
 * messagesFor('fr')?.download; // 'Télécharger'
 */
export function loadMessages(): Promise<void> {
  loading ??= load();
  return loading;
}

async function load(): Promise<void> {
  languages = (await withinPatience(import('./languages.js'))) ?? {};
}
