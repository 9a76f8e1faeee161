import { ar } from './ar.js';
import { bn } from './bn.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { km } from './km.js';
import { lo } from './lo.js';
import type { Messages } from './messages.js';
import { my } from './my.js';
import { ne } from './ne.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { th } from './th.js';
import { ur } from './ur.js';
import { vi } from './vi.js';
import { zh } from './zh.js';

/**
 * The words of all languages but English, in one chunk: on a slow network, one more request takes
 * forty times as long as the words of the fifteen languages that the reader does not need. Languages
 * with the same letters stand together, since they compress together.
 */
const languages = [
  ...[es, pt, fr, id, vi],
  ...[ar, ur],
  ...[hi, ne, bn],
  ...[th, lo, km, my],
  ...[ru, zh],
];

/** They are asked for at each update of each element. */
const byScript = new Map(languages.map((messages) => [withScript(messages.locale), messages]));

/**
 * The widgets' own words in a language.
 *
 * The region does not count: `pt-BR` finds `pt`. The script counts: `zh-Hant` and `zh-TW` do not
 * find `zh`, as in CLDR.
 *
 * @param locale - A BCP 47 tag.
 * @returns `undefined` if there are no such words, or if `locale` is not a tag. Then the widgets use
 *   English. It never throws.
 * @example
 * messagesIn('pt-BR')?.locale; // 'pt'
 * messagesIn('zh-TW'); // undefined
 */
export function messagesIn(locale: string): Messages | undefined {
  try {
    return byScript.get(withScript(locale));
  } catch {
    return undefined;
  }
}

/** A language and its script, such as `zh-Hans` for `zh-CN`. */
function withScript(locale: string): string {
  const { language, script = '' } = new Intl.Locale(locale).maximize();
  return `${language}-${script}`;
}
