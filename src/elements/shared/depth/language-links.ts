import type { html as LitHtml, TemplateResult } from 'lit';
import { otherLanguages } from '../../../messages/other-languages.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';

/** The most links. More languages than these are no help, and a hostile feed could hold very many. */
const MOST_LINKS = 200;

/** A language's name, and the language in which that is said. */
interface Name {
  readonly name: string;
  readonly lang: string;
}

/** A new formatter takes far longer than its use. */
const names = new Map<string, Name>();

/**
 * The line of links to a report in other languages, each with the language's own name.
 *
 * @param versions - Those without a page or without a language are left out.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself.
 * @returns `undefined` if there is none.
 */
export function languageLinks(
  versions: readonly Publication[],
  { messages, messagesLocale }: Localization,
  html: typeof LitHtml,
): TemplateResult | undefined {
  const links = versions
    .filter(({ url, inLanguage }) => url && inLanguage)
    .slice(0, MOST_LINKS)
    .map(({ url, inLanguage = '' }, index) => {
      const { name, lang } = nameOf(inLanguage, messagesLocale);
      return html`${index ? '\u00a0· ' : ''}<a
          part="language"
          href=${url}
          hreflang=${inLanguage}
          lang=${lang}
          dir="auto"
          >${name}</a
        >`;
    });
  if (!links[0]) return undefined;
  const label = otherLanguages[messages.locale];
  return html`<p class="meta" part="languages">${label}${messages.colon}${links}</p>`;
}

/** The language's name in itself; in the reader's language if the engine does not speak it. */
function nameOf(language: string, locale: string): Name {
  const key = `${language} ${locale}`;
  let known = names.get(key);
  if (!known) {
    const [lang = 'en'] = Intl.DisplayNames.supportedLocalesOf([language, locale]);
    const name = new Intl.DisplayNames(lang, { type: 'language' }).of(language) ?? language;
    names.set(key, (known = { name, lang }));
  }
  return known;
}
