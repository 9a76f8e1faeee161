import type { html as LitHtml, TemplateResult } from 'lit';
import { otherLanguages } from '../../../messages/other-languages.js';
import { ownLanguageName } from '../../../publications/own-language-name.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';

/** The most links. More languages than these are no help, and a hostile feed could hold very many. */
const MOST_LINKS = 200;

/**
 * The line of links to a report in other languages, each with the language's own name. The accessible
 * name of a link has the title too.
 *
 * @param versions - Those without a page or without a language are left out.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @returns `undefined` if there is none.
 */
export function languageLinks(
  versions: readonly Publication[],
  { messages: { locale, colon }, messagesLocale }: Localization,
  html: typeof LitHtml,
): TemplateResult | undefined {
  const links = versions
    .filter(({ url, inLanguage }) => url && inLanguage)
    .slice(0, MOST_LINKS)
    .map(({ url, title, inLanguage = '' }, index) => {
      const { name, lang } = ownLanguageName(inLanguage, messagesLocale);
      return html`${index ? '\u00a0· ' : ''}<a
          part="language"
          href=${url}
          hreflang=${inLanguage}
          lang=${lang}
          dir="auto"
          aria-label=${name + colon + title}
          >${name}</a
        >`;
    });
  if (!links[0]) return undefined;
  return html`<p class="meta" part="languages">${otherLanguages[locale]}${colon}${links}</p>`;
}
