import { directionOf as directionOfLanguage } from '../src/publications/language-direction.js';

/** The languages of the widgets, by tag, each with its own name for itself. */
export const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  bn: 'বাংলা',
  my: 'မြန်မာ',
  zh: '中文',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Indonesia',
  km: 'ខ្មែរ',
  lo: 'ລາວ',
  ne: 'नेपाली',
  pt: 'Português',
  ru: 'Русский',
  es: 'Español',
  th: 'ไทย',
  ur: 'اردو',
  vi: 'Tiếng Việt',
} as const;

/**
 * The direction of a page.
 *
 * @param language - One of the tags in `LANGUAGES`.
 * @param chosen - The direction that somebody chose, `ltr` or `rtl`. Any other value means the
 *   direction of the language.
 */
export function directionOf(language: string, chosen: string): 'ltr' | 'rtl' {
  if (chosen === 'ltr' || chosen === 'rtl') return chosen;
  return directionOfLanguage(language) === 'rtl' ? 'rtl' : 'ltr';
}
