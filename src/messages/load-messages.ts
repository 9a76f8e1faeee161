import { en } from './en.js';
import type { Messages } from './messages.js';

/** The longest wait for the words of a language, in ms. After it, the widgets use English. */
const PATIENCE = 5000;

/** The words that were loaded, by the `locale` that the caller gave. */
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

/**
 * The widgets' own words for readers of a language.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns `undefined` until `loadMessages(locale)` has resolved. English words are always there.
 * @example
 * messagesFor('en-GB')?.readMore; // 'Read more'
 * messagesFor('fr'); // undefined, before loadMessages('fr')
 */
export function messagesFor(locale: string): Messages | undefined {
  return /^en\b/.test(locale) ? en : loaded.get(locale);
}

/**
 * Loads the widgets' own words for readers of a language, so that `messagesFor` returns them.
 *
 * If a language has no words here, or if they do not come within five seconds, `messagesFor`
 * returns English words. Another call for the same language loads nothing again.
 *
 * On a server, wait for it before rendering. Without it, the server renders English words.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns A promise that resolves when `messagesFor(locale)` has words. It never rejects.
 * @example
 * await loadMessages('fr');
 * messagesFor('fr')?.download; // 'Télécharger'
 */
export function loadMessages(locale: string): Promise<void> {
  const words = loading.get(locale) ?? load(locale);
  loading.set(locale, words);
  return words;
}

async function load(locale: string): Promise<void> {
  const words = import('./languages.js').then(({ messagesIn }) => messagesIn(locale));
  let timer: Parameters<typeof clearTimeout>[0];
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  loaded.set(locale, (await Promise.race([words, patience]).catch(() => undefined)) ?? en);
  // A timer would keep a server's process alive.
  clearTimeout(timer);
}
