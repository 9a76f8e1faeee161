import { otherLanguages } from '../../../messages/other-languages.js';
import { ownLanguageName } from '../../../publications/own-language-name.js';
import type { Publication } from '../../../publications/publication.js';
import { attributes, markup, type Html } from '../../html.js';
import type { Report } from '../site.js';
import { joinFacts } from './facts.js';
import { localizationFor } from './localization.js';

/**
 * The line that says in which other languages there is a page of a report, as the card has it.
 *
 * @param language - The reader's language, a BCP 47 tag.
 * @param addressOf - The page of a version; `undefined` where it has none.
 * @returns `undefined` if there is none.
 */
export function otherLanguagesLine(
  { publication, versions }: Report,
  language: string,
  addressOf: (version: Publication) => string | undefined,
): Html | undefined {
  const { messages, messagesLocale } = localizationFor(language);
  const links = joinFacts(
    versions.flatMap((version) => {
      const { inLanguage, title } = version;
      const href = addressOf(version);
      if (!href || !inLanguage || inLanguage === publication.inLanguage) return [];
      const { name, lang } = ownLanguageName(inLanguage, messagesLocale);
      const label = name + messages.colon + title;
      const link = attributes({ href, hreflang: inLanguage, lang, 'aria-label': label });
      return markup`<a${link}><bdi>${name}</bdi></a>`;
    }),
  );
  return links && markup`<p>${otherLanguages[messages.locale]}${messages.colon}${links}</p>\n`;
}
