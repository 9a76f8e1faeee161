import { html, nothing, type TemplateResult } from 'lit';
import { downloadsFor } from '../../../publications/downloads.js';
import { languageName } from '../../../publications/language.js';
import { directionOf } from '../../../publications/language-direction.js';
import type { MediaObject, Publication } from '../../../publications/publication.js';
import { fire, ReportDownloadEvent } from '../events.js';
import type { Localization } from '../language/localization.js';
import { fileDetails } from './file-details.js';

/**
 * The download of a publication: one control for the file in the reader's language, and all other
 * files behind a disclosure.
 *
 * @param host - Fires `report-download` before a download starts.
 * @param showsTitle - Whether readers see the title in the control. If not, they only hear it, since
 *   it stands beside the control already.
 * @returns `undefined` where the publication has no file.
 * @example
 * renderReady({ publication }, localization) { return downloads(this, publication, localization, true); }
 */
export function downloads(
  host: EventTarget,
  publication: Publication,
  localization: Localization,
  showsTitle: boolean,
): TemplateResult | undefined {
  const { locale, messages, messagesLocale } = localization;
  const files = downloadsFor(publication, locale);
  if (!files) return undefined;
  const { first, others, isInOtherLanguage } = files;
  const { otherFiles, notInLanguage, colon } = messages;
  const link = fileLink(host, publication, localization);
  const language = languageName(locale, messagesLocale);
  return html`<div class="downloads" part="downloads">
    ${control(first, publication, localization, showsTitle, link)}
    ${
      isInOtherLanguage
        ? html`<p part="download-note" dir="auto">
            ${notInLanguage.replace('{language}', () => language)}
          </p>`
        : nothing
    }
    ${
      others.length
        ? html`<details part="files">
            <summary part="files-toggle" aria-label=${otherFiles + colon + publication.title}>
              ${otherFiles}
            </summary>
            <ul role="list">
              ${others.map((file) => html`<li>${otherFile(file, publication, localization, link)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** A link to a file. Its accessible name says all that is known, also where readers see less. */
type FileLink = (
  file: MediaObject,
  part: 'download' | 'file',
  name: string,
  details: string,
  content: TemplateResult,
) => TemplateResult;

function fileLink(
  host: EventTarget,
  publication: Publication,
  { messages: { download, colon } }: Localization,
): FileLink {
  return (file, part, name, details, content) => {
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
      aria-label=${download + colon + name + (details && ` (${details})`)}
      @click=${start}
      >${content}</a
    >`;
  };
}

function control(
  file: MediaObject,
  { title, inLanguage }: Publication,
  localization: Localization,
  showsTitle: boolean,
  link: FileLink,
): TemplateResult {
  const { locale, messages } = localization;
  const { download, colon } = messages;
  const details = fileDetails(file, localization);
  const content = html`<svg part="download-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2v8M4 7l4 4 4-4M2 14h12" /></svg
    ><span
      ><b part="download-label"
        >${download}<span class=${showsTitle ? '' : 'hidden'}
          >${colon}<bdi
            part=${showsTitle ? 'title' : nothing}
            lang=${inLanguage ?? locale}
            dir=${directionOf(inLanguage)}
            >${title}</bdi
          ></span
        ></b
      >${details && [' ', html`<span part="download-details">(${details})</span>`]}</span
    >`;
  return link(file, 'download', title, details, content);
}

function otherFile(
  file: MediaObject,
  { title, inLanguage }: Publication,
  localization: Localization,
  link: FileLink,
): TemplateResult {
  const { name } = file;
  const details = fileDetails(file, localization);
  const content = html`<bdi dir=${directionOf(inLanguage)}>${name ?? title}</bdi
    >${details && ` (${details})`}`;
  const heard = name ? title + localization.messages.colon + name : title;
  return link(file, 'file', heard, details, content);
}
