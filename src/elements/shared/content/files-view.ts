import type { html as LitHtml, TemplateResult } from 'lit';
import { editionsOf } from '../../../publications/editions.js';
import type { MediaObject, Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import { styleFiles } from './editions.styles.js';
import type { fileDetails } from './file-details.js';
import { details, kindOf, warningOf } from './more-details.js';
import { note } from './other-format.js';

/**
 * Makes the link to a file. Its accessible name says all that is known.
 *
 * @param name - The title of the report, and the name of the file.
 * @param content - What readers see of it.
 * @param details - The end of its name.
 */
type Link = (
  file: MediaObject,
  part: 'file',
  name: string,
  content: () => string,
  details: string,
) => TemplateResult;

/** What is shown of a publication's files where a plain list of them says too little. */
interface RichFiles {
  /** All that is known of a file, as `fileDetails` writes it. */
  details(file: MediaObject): string;
  /** Where readers ask for another format; `undefined` where nobody needs to, or nobody is named. */
  note(): TemplateResult | undefined;
  /** The other files by edition; `undefined` where a plain list is enough. */
  list(others: readonly MediaObject[], link: Link): TemplateResult | undefined;
}

/**
 * Shows many files, sounds, and files that are not tagged for screen readers.
 *
 * @param host - The element in which they stand.
 * @param html - Lit's template tag. A lazy chunk cannot import it itself, nor `describe`.
 * @param describe - The function `fileDetails`.
 */
export function richFiles(
  host: HTMLElement,
  publication: Publication,
  localization: Localization,
  html: typeof LitHtml,
  describe: typeof fileDetails,
): RichFiles {
  return {
    details: (file) => details(file, localization, describe),
    note: () => note(host, publication, localization, html),
    list: (others, link) => list(host, publication, localization, others, link, html, describe),
  };
}

/** With so few other files, each has its own line. */
const FEW = 2;

/**
 * The list of many other files: one row an edition, with a short link for each language and format.
 *
 * @returns `undefined` where a plain list is enough: the files are few, or each has its own name.
 */
function list(
  host: HTMLElement,
  { title, encodings }: Publication,
  localization: Localization,
  others: readonly MediaObject[],
  link: Link,
  html: typeof LitHtml,
  describe: typeof fileDetails,
): TemplateResult | undefined {
  const { locale, messages } = localization;
  const names = others.flatMap(({ name }) => name ?? []);
  if (others.length <= FEW || new Set(names).size === names.length) return undefined;

  // The name of the language alone, without its brackets.
  const languageOf = ({ contentUrl, inLanguage }: MediaObject): string =>
    describe({ contentUrl, inLanguage }, localization).slice(2, -1);
  const formatOf = (file: MediaObject): string =>
    kindOf(file, localization).join(messages.comma).replaceAll(' ', '\u00a0') ||
    (file.format ?? '');
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
  const nameOf = ({ name }: MediaObject): string => (name ? title + messages.colon + name : title);
  // What readers see stands in the name as it is (WCAG 2.5.3), and some programs pass over brackets.
  const detailsOf = (file: MediaObject): string =>
    details(file, localization, describe).replace(/^ \((.*)\)$/s, `${messages.comma}$1`);
  // If no file is tagged, the control says enough.
  const isSaid = encodings.every(({ accessible }) => accessible === false);

  styleFiles(host);
  return html`<ul class="editions" role="list">
    ${editionsOf(others, title, locale).map(
      ({ name, files }) =>
        html`<li part="edition">
          <bdi part="edition-name" dir="auto">${name}</bdi>
          <ul role="list">
            ${files.map(
              (file) =>
                html`<li>
                  ${link(file, 'file', nameOf(file), () => shortName(file), detailsOf(file))}
                  ${
                    !isSaid && file.accessible === false
                      ? html`<span aria-hidden="true">${warningOf(file, localization)}</span>`
                      : ''
                  }
                </li>`,
            )}
          </ul>
        </li>`,
    )}
  </ul>`;
}
