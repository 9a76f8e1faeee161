import { en } from './en.js';
import type { Words } from './words.js';

/** The languages of the builder, and what each calls itself: not every browser knows all names. */
export const LANGUAGES = {
  ar: 'العربية',
  bn: 'বাংলা',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  pt: 'Português',
  ru: 'Русский',
  th: 'ไทย',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '简体中文',
} as const;

/** A language of the builder, a BCP 47 tag. */
export type Language = keyof typeof LANGUAGES;

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.js')).ar,
  bn: async () => (await import('./bn.js')).bn,
  en: () => Promise.resolve(en),
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  hi: async () => (await import('./hi.js')).hi,
  id: async () => (await import('./id.js')).id,
  km: async () => (await import('./km.js')).km,
  lo: async () => (await import('./lo.js')).lo,
  my: async () => (await import('./my.js')).my,
  ne: async () => (await import('./ne.js')).ne,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  th: async () => (await import('./th.js')).th,
  ur: async () => (await import('./ur.js')).ur,
  vi: async () => (await import('./vi.js')).vi,
  zh: async () => (await import('./zh.js')).zh,
};

/**
 * The first of some languages that the builder has. The region does not count, the script does: as
 * in the widgets, `zh-TW` does not find `zh`.
 *
 * @param asked - BCP 47 tags, the best first. What is no tag is left out.
 * @returns English if there is none.
 * @example
 * languageFor(['pt-BR', 'en']); // 'pt'
 */
export function languageFor(asked: readonly string[]): Language {
  const own = new Map(Object.keys(LANGUAGES).map((tag) => [withScript(tag), tag as Language]));
  return asked.map((tag) => own.get(withScript(tag))).find((tag) => tag !== undefined) ?? 'en';
}

function withScript(tag: string): string {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return '';
  }
}

/** Loads the words of a language. English if they do not come. It never rejects. */
export async function wordsIn(
  language: Language,
): Promise<{ readonly language: Language; readonly say: Words }> {
  try {
    return { language, say: await LOADERS[language]() };
  } catch {
    return { language: 'en', say: en };
  }
}
