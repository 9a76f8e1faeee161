import type { Messages } from './messages.js';

/** The import of each language, by its tag and its script. Each language is a chunk of its own. */
const languages: Readonly<Record<string, (() => Promise<Messages>) | undefined>> = {
  'ar-Arab': () => import('./ar.js').then(({ ar }) => ar),
  'bn-Beng': () => import('./bn.js').then(({ bn }) => bn),
  'es-Latn': () => import('./es.js').then(({ es }) => es),
  'fr-Latn': () => import('./fr.js').then(({ fr }) => fr),
  'hi-Deva': () => import('./hi.js').then(({ hi }) => hi),
  'id-Latn': () => import('./id.js').then(({ id }) => id),
  'km-Khmr': () => import('./km.js').then(({ km }) => km),
  'lo-Laoo': () => import('./lo.js').then(({ lo }) => lo),
  'my-Mymr': () => import('./my.js').then(({ my }) => my),
  'ne-Deva': () => import('./ne.js').then(({ ne }) => ne),
  'pt-Latn': () => import('./pt.js').then(({ pt }) => pt),
  'ru-Cyrl': () => import('./ru.js').then(({ ru }) => ru),
  'th-Thai': () => import('./th.js').then(({ th }) => th),
  'ur-Arab': () => import('./ur.js').then(({ ur }) => ur),
  'vi-Latn': () => import('./vi.js').then(({ vi }) => vi),
  'zh-Hans': () => import('./zh.js').then(({ zh }) => zh),
};

/**
 * Loads the widgets' own words in a language.
 *
 * The region does not count: `pt-BR` finds `pt`. The script counts: `zh-Hant` and `zh-TW` do not
 * find `zh`, as in CLDR.
 *
 * @param locale - A BCP 47 tag.
 * @returns `undefined` if there are no such words, if they cannot be loaded, or if `locale` is not
 *   a tag. Then the widgets use English. It never rejects.
 * @example
 * (await messagesIn('pt-BR'))?.locale; // 'pt'
 * await messagesIn('zh-TW'); // undefined
 */
export async function messagesIn(locale: string): Promise<Messages | undefined> {
  try {
    const { language, script = '' } = new Intl.Locale(locale).maximize();
    return await languages[`${language}-${script}`]?.();
  } catch {
    return undefined;
  }
}
