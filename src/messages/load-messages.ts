import { en } from './en.js';
import type { Messages } from './messages.js';

/** The longest wait for the words of a language, in ms. After it, the widgets use English. */
const PATIENCE = 5000;

/** The words of one language: asked for, and then there. */
interface Words {
  readonly promise: Promise<void>;
  messages?: Messages;
}

/** The words by the `locale` that the caller gave. */
const words = new Map<string, Words>();

/** A page has few languages, but a server may be asked for any: the oldest are forgotten. */
const MOST_LOCALES = 500;

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
  return /^en\b/.test(locale) ? en : words.get(locale)?.messages;
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
  const known = words.get(locale);
  if (known) return known.promise;
  const asked: Words = {
    promise: load(locale)
      .catch(() => undefined)
      .then((messages) => {
        asked.messages = messages ?? en;
      }),
  };
  words.set(locale, asked);
  const [oldest = ''] = words.keys();
  if (words.size > MOST_LOCALES) words.delete(oldest);
  return asked.promise;
}

async function load(locale: string): Promise<Messages | undefined> {
  const chunk = import('./languages.js').then(({ messagesIn }) => messagesIn(locale));
  let timer: Parameters<typeof clearTimeout>[0];
  const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  try {
    return await Promise.race([chunk, patience]);
  } finally {
    // A timer would keep a server's process alive.
    clearTimeout(timer);
  }
}
