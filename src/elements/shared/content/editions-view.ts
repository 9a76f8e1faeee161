import type { html as LitHtml, TemplateResult } from 'lit';
import type { Downloads } from '../../../publications/downloads.js';
import { editionsOf } from '../../../publications/editions.js';
import type { languageName } from '../../../publications/language.js';
import type { directionOf } from '../../../publications/language-direction.js';
import type { MediaObject, Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import { editionStyle, styleEditions } from './editions.styles.js';
import { moreDetails } from './more-details.js';
import { otherFormat } from './other-format.js';

export { moreDetails } from './more-details.js';
export { formatNote } from './other-format.js';

/** What the list is made with. A lazy chunk cannot import it itself. */
export interface EditionTools {
  readonly html: typeof LitHtml;
  readonly directionOf: typeof directionOf;
  readonly languageName: typeof languageName;
  /** Makes the link to a file, with all that is known in its name. */
  readonly link: (file: MediaObject, content: () => unknown) => TemplateResult;
  /** Makes the plain list of the files. */
  readonly plainList: () => TemplateResult;
}

/** With so few other files, each has its own line. */
const FEW = 2;

/**
 * What stands in the disclosure of the other files, where there is more to say than a plain list does:
 * one row an edition, and where readers ask for another format. It is a lazy chunk, since few
 * publications have many files.
 *
 * @param host - The element in which it stands.
 */
export function otherFiles(
  host: HTMLElement,
  publication: Publication,
  { first, others }: Downloads,
  localization: Localization,
  { html, directionOf, languageName, link, plainList }: EditionTools,
): TemplateResult {
  const { title, inLanguage, encodings } = publication;
  const { locale, messages, messagesLocale } = localization;
  const editions = editionsOf(others, title, locale);
  const named = others.filter(({ name }) => name);
  const isGrouped =
    others.length > FEW && new Set(named.map(({ name }) => name)).size < named.length;

  const languageOf = ({ inLanguage: tag }: MediaObject): string | undefined =>
    tag === 'mul' ? messages.manyLanguages : tag && languageName(tag, messagesLocale);
  const kindOf = (file: MediaObject): string => {
    const { kind } = moreDetails(file, localization);
    return kind[0] ? kind.join(messages.comma) : (file.format ?? '');
  };
  /** Whether files differ in something, so that readers see it of each. */
  const differIn = (of: (file: MediaObject) => string | undefined): boolean =>
    encodings.some((file) => of(file) !== of(first));
  const [inLanguages, inKinds] = [differIn(({ inLanguage }) => inLanguage), differIn(kindOf)];
  const shortName = (file: MediaObject): string => {
    const [language, kind] = [languageOf(file), kindOf(file)];
    const words = [(inLanguages || !kind) && language, (inKinds || !language) && kind];
    return words.filter(Boolean).join(messages.comma) || messages.download;
  };
  // If no file is tagged, the sentence at the first file is enough.
  const isSaid = encodings.every(({ accessible }) => accessible === false);

  const ask =
    first.accessible !== false && others.some(({ accessible }) => accessible === false)
      ? otherFormat(publication, localization, html)
      : undefined;
  const note = ask && html`<p part="format-note">${ask}</p>`;
  if (!isGrouped) return html`${plainList()}${note}`;

  const isServer = typeof document === 'undefined';
  const style = editionStyle(html);
  if (!isServer) styleEditions(host);
  return html`${isServer ? style : ''}
    <ul class="editions" role="list">
      ${editions.map(
        ({ name, files }) =>
          html`<li part="edition">
            <bdi part="edition-name" dir=${directionOf(inLanguage)}>${name}</bdi>
            <ul role="list">
              ${files.map(
                (file) =>
                  html`<li>
                    ${link(file, () => shortName(file))}
                    ${
                      isSaid
                        ? ''
                        : html`<span aria-hidden="true"
                            >${moreDetails(file, localization).warning}</span
                          >`
                    }
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>
    ${note}`;
}
