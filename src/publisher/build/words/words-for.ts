import { memoize } from '../memoize.js';
import { ar } from './ar.js';
import { bn } from './bn.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { km } from './km.js';
import { lo } from './lo.js';
import { my } from './my.js';
import { ne } from './ne.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { th } from './th.js';
import { ur } from './ur.js';
import { vi } from './vi.js';
import { zh } from './zh.js';
import type { PageWords } from './page-words.js';

const WORDS: readonly PageWords[] = [
  ar,
  bn,
  en,
  es,
  fr,
  hi,
  id,
  km,
  lo,
  my,
  ne,
  pt,
  ru,
  th,
  ur,
  vi,
  zh,
];

/** The languages of the pages' own words, BCP 47 tags. */
export const LANGUAGES: readonly string[] = WORDS.map(({ locale }) => locale);

/**
 * The words of the pages for readers of a language. Neither the region nor the script counts, but for
 * Chinese in traditional characters.
 *
 * @param language - A canonical BCP 47 tag.
 * @returns English where a language has no words here.
 * @example
 * wordsFor('pt-BR').files; // 'Arquivos'
 */
export const wordsFor = memoize((language: string): PageWords => {
  const { language: name, script } = new Intl.Locale(language).maximize();
  return (script !== 'Hant' && WORDS.find(({ locale }) => locale === name)) || en;
});
