import { en } from './en.js';
import type { Messages } from './messages.js';

/** How long the words of a language are waited for before English stands in, in ms. */
const PATIENCE = 5000;

/** What was loaded, by the language that was asked for. */
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

/**
 * The widgets' words for readers of a language.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns `undefined` until `loadMessages` has come to its end; English needs none.
 */
export function messagesFor(locale: string): Messages | undefined {
  return /^en\b/.test(locale) ? en : loaded.get(locale);
}

/**
 * Loads the words for readers of a language, so that `messagesFor` knows them; English where there
 * are none, or they cannot be had within five seconds.
 *
 * On a server, wait for it before rendering: there, words that are not loaded are English ones.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns When `messagesFor` has an answer; never rejects.
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
  // On a server it would keep the process waiting.
  clearTimeout(timer);
}
