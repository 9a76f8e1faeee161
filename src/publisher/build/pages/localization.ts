import type { Localization } from '../../../elements/shared/language/localization.js';
import { en } from '../../../messages/en.js';
import { messagesFor } from '../../../messages/load-messages.js';

/** The widgets' own words for readers of a language. `loadMessages` must have resolved before. */
export function localizationFor(language: string): Localization {
  const messages = messagesFor(language) ?? en;
  const isSpoken = language.startsWith(messages.locale);
  return {
    locale: language,
    messages,
    messagesLocale: isSpoken ? language : messages.locale,
    dir: messages.dir ?? 'ltr',
  };
}
