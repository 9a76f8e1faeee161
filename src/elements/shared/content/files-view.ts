import type { html as LitHtml, TemplateResult } from 'lit';
import { editionsOf } from '../../../publications/editions.js';
import type { languageName } from '../../../publications/language.js';
import type { directionOf } from '../../../publications/language-direction.js';
import type { MediaObject, Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import { editionStyle, styleEditions } from './editions.styles.js';
import { kindOf, warningOf } from './more-details.js';

export { details } from './more-details.js';
export { note } from './other-format.js';

/**
 * Makes the link to one other file. Its accessible name says all that is known.
 *
 * @param content - What readers see of it, with or without its details.
 */
export type FileLink = (
  file: MediaObject,
  content: (details: string) => unknown,
) => TemplateResult;

/** What the list is made with. A lazy chunk cannot import it itself. */
interface Tools {
  readonly html: typeof LitHtml;
  readonly directionOf: typeof directionOf;
  readonly languageName: typeof languageName;
}

/** With so few other files, each has its own line. */
const FEW = 2;

/**
 * The list of many other files: one row an edition, with a short link for each language and format.
 *
 * @param host - The element in which it stands.
 * @param link - Makes the link to a file.
 * @returns `undefined` where a plain list is enough: the files are few, or each has its own name.
 */
export function list(
  host: HTMLElement,
  { title, inLanguage, encodings }: Publication,
  localization: Localization,
  others: readonly MediaObject[],
  link: FileLink,
  { html, directionOf, languageName }: Tools,
): TemplateResult | undefined {
  const { locale, messages, messagesLocale } = localization;
  const names = others.flatMap(({ name }) => name ?? []);
  if (others.length <= FEW || new Set(names).size === names.length) return undefined;

  const languageOf = ({ inLanguage: tag }: MediaObject): string | undefined =>
    tag === 'mul' ? messages.manyLanguages : tag && languageName(tag, messagesLocale);
  const formatOf = (file: MediaObject): string =>
    kindOf(file, localization).join(messages.comma) || (file.format ?? '');
  /** Whether the files differ in something, so that readers see it of each. */
  const differIn = (of: (file: MediaObject) => string | undefined): boolean =>
    new Set(encodings.map(of)).size > 1;
  const inLanguages = differIn((file) => file.inLanguage);
  const inFormats = differIn(formatOf);
  const shortName = (file: MediaObject): string => {
    const [language, format] = [languageOf(file), formatOf(file)];
    const words = [(inLanguages || !format) && language, (inFormats || !language) && format];
    return words.filter(Boolean).join(messages.comma) || messages.download;
  };
  // If no file is tagged, the note below the control is enough.
  const isSaid = encodings.every(({ accessible }) => accessible === false);

  const isServer = typeof document === 'undefined';
  const style = editionStyle(html);
  if (!isServer) styleEditions(host);
  return html`${isServer ? style : ''}
    <ul class="editions" role="list">
      ${editionsOf(others, title, locale).map(
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
                        : html`<span aria-hidden="true">${warningOf(file, localization)}</span>`
                    }
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>`;
}
