import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { downloadsFor } from '../../../publications/downloads.js';
import { languageName } from '../../../publications/language.js';
import { directionOf } from '../../../publications/language-direction.js';
import type { MediaObject, Publication } from '../../../publications/publication.js';
import { fire, ReportDownloadEvent } from '../events.js';
import type { DisclosureController } from '../disclosure-controller.js';
import type { Localization } from '../language/localization.js';
import { LazyChunk } from '../lazy-chunk.js';
import { disclosure } from './disclosure.js';
import { fileDetails } from './file-details.js';

/**
 * What shows many files, sounds, and files that are not tagged for screen readers. Without it, a plain
 * list of the files stays.
 */
export const filesView = new LazyChunk(() => import('./files-view.js'));

/**
 * The download of a publication: one control for the file in the reader's language, and all other
 * files behind a disclosure.
 *
 * @param host - Fires `report-download` before a download starts, and renders again when the chunks have
 *   come.
 * @param disclosures - Say whether the other files are rendered yet.
 * @param showsTitle - Whether readers see the title in the control. If not, it is only in the
 *   control's name, since it stands beside the control already.
 * @returns `undefined` where the publication has no file.
 * @example
 * renderReady({ publication }, localization) {
 *   return downloads(this, publication, localization, this.#disclosures, true);
 * }
 */
export function downloads(
  host: ReactiveControllerHost & HTMLElement,
  publication: Publication,
  localization: Localization,
  { isBuilt, build }: DisclosureController,
  showsTitle: boolean,
): TemplateResult | undefined {
  const { locale, messages, messagesLocale } = localization;
  const { title, inLanguage, encodings } = publication;
  const dir = directionOf(inLanguage);
  const files = downloadsFor(publication, locale);
  if (!files) return undefined;
  const { first, others, isInOtherLanguage } = files;
  const isRich = encodings.some(
    ({ duration, accessible }, index) => index > 2 || duration || accessible === false,
  );
  const view = isRich
    ? filesView.for(host)?.richFiles(host, publication, localization, html, fileDetails)
    : undefined;
  const { download, otherFiles, notInLanguage, colon } = messages;

  /** A link to a file. Its accessible name says all that is known, also where readers see less. */
  const link = (
    file: MediaObject,
    part: 'download' | 'file',
    name: string,
    content: (details: string) => unknown,
    details = (view?.details ?? fileDetails)(file, localization),
  ): TemplateResult => {
    const start = (event: Event): void => {
      const isAllowed = fire(host, () => new ReportDownloadEvent(publication, file));
      if (!isAllowed) event.preventDefault();
    };
    return html`<a
      class=${part}
      part=${part}
      href=${file.contentUrl}
      hreflang=${file.inLanguage ?? nothing}
      type=${file.encodingFormat ?? nothing}
      aria-label=${download + colon + name + details}
      @click=${start}
      >${content(details)}</a
    >`;
  };
  const control = (details: string): TemplateResult =>
    html`<svg part="download-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4 7l4 4 4-4M2 14h12" /></svg
      ><span
        ><b part="download-label"
          >${download}${
            showsTitle
              ? html`${colon}<bdi part="title" lang=${inLanguage ?? locale} dir=${dir}
                    >${title}</bdi
                  >`
              : nothing
          }</b
        >
        ${details && html`<span part="download-details">${details.trim()}</span>`}</span
      >`;
  return html`<div class="downloads" part="downloads">
    ${link(first, 'download', title, control)}
    ${
      isInOtherLanguage
        ? html`<p part="download-note" dir="auto">
            ${notInLanguage.replace('{language}', () => languageName(locale, messagesLocale))}
          </p>`
        : nothing
    }${view?.note()}
    ${
      others[0] &&
      disclosure(
        'files',
        otherFiles,
        colon + title,
        build,
        isBuilt
          ? (view?.list(others, link) ??
              html`<ul role="list">
                ${others.map(
                  (file) =>
                    html`<li>
                      ${link(
                        file,
                        'file',
                        file.name ? title + colon + file.name : title,
                        (details) => html`<bdi dir=${dir}>${file.name ?? title}</bdi>${details}`,
                      )}
                    </li>`,
                )}
              </ul>`)
          : nothing,
      )
    }
  </div>`;
}
