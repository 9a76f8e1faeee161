import { directionOf as directionOfLanguage } from '../src/publications/language-direction.js';

/** The languages that the widgets speak, by tag: what each is called in itself. */
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
 * The direction that a page in a language is written in.
 *
 * @param language one of the tags above
 * @param chosen `ltr` or `rtl`, where somebody chose it; anything else leaves it to the language
 */
export function directionOf(language: string, chosen: string): 'ltr' | 'rtl' {
  if (chosen === 'ltr' || chosen === 'rtl') return chosen;
  return directionOfLanguage(language);
}
