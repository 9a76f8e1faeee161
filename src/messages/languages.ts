import type { Messages } from './messages.js';

/** Each language by its tag and the script that it is written in, as a chunk of its own. */
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
 * The widgets' own words in a language, whatever its region: `pt-BR` finds `pt`. In another script
 * it is another language: `zh-Hant` and `zh-TW` find nothing, as in CLDR.
 *
 * @param locale - A BCP 47 tag.
 * @returns `undefined` where English stands in: there are no such words, they cannot be loaded, or
 *   it is no tag. Never rejects.
 */
export async function messagesIn(locale: string): Promise<Messages | undefined> {
  try {
    const { language, script = '' } = new Intl.Locale(locale).maximize();
    return await languages[`${language}-${script}`]?.();
  } catch {
    return undefined;
  }
}
