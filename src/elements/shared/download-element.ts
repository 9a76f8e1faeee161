import { html, nothing, type TemplateResult } from 'lit';
import { downloadsFor } from '../../publications/downloads.js';
import { fileFormat } from '../../publications/file-format.js';
import { fileSize } from '../../publications/file-size.js';
import { languageName } from '../../publications/language.js';
import type { MediaObject, Publication } from '../../publications/publication.js';
import { counted } from './counted.js';
import { downloadElementStyles } from './download-element.styles.js';
import { ReportDownloadEvent } from './events.js';
import { FeedElement } from './feed-element.js';
import { feedElementStyles } from './feed-element.styles.js';

/**
 * The first formatter of a page takes engines some 40 ms on a slow phone, the others hardly any: it
 * is made while the feed is on its way.
 */
let areFormattersReady = false;

/**
 * What the elements with a download have in common: one control for the file in the reader's
 * language, and all other files behind a disclosure.
 *
 * @csspart downloads - All of the download.
 * @csspart download - The control that downloads the report.
 * @csspart download-icon - The arrow in it.
 * @csspart download-label - The bold words in it: what it does, and the title where it is seen.
 * @csspart download-details - Language, format and size in it.
 * @csspart download-note - The sentence that no file is in the reader's language.
 * @csspart files - The disclosure of the other files.
 * @csspart files-toggle - What opens and closes it.
 * @csspart file - The link to one other file.
 * @cssproperty [--publication-radius=0.25em] - The roundness of corners.
 * @fires {ReportDownloadEvent} report-download - Before a download starts; cancel it to stop the download.
 */
export abstract class DownloadElement extends FeedElement {
  static override styles = [feedElementStyles, downloadElementStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!areFormattersReady) setTimeout(() => new Intl.NumberFormat());
    areFormattersReady = true;
  }

  /**
   * The download of a publication; `undefined` where it has no file.
   *
   * @param showsTitle - Whether the title in the control is seen, or only heard since it stands
   *   beside the control already.
   */
  protected renderDownloads(
    publication: Publication,
    showsTitle: boolean,
  ): TemplateResult | undefined {
    const downloads = downloadsFor(publication, this.locale);
    if (!downloads) return undefined;
    const { first, others, foreign } = downloads;
    const { otherFiles, notInLanguage, colon } = this.messages;
    const language = languageName(this.locale, this.spoken);
    return html`<div class="downloads" part="downloads">
      ${this.#renderControl(publication, first, showsTitle)}
      ${
        foreign
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
                ${others.map((file) => html`<li>${this.#renderOther(publication, file)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  }

  #renderControl(publication: Publication, file: MediaObject, showsTitle: boolean): TemplateResult {
    const { title, inLanguage } = publication;
    const { download, colon } = this.messages;
    const details = this.#detailsOf(file);
    const content = html`<svg part="download-icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4 7l4 4 4-4M2 14h12" /></svg
      ><span
        ><b part="download-label"
          >${download}<span class=${showsTitle ? '' : 'hidden'}
            >${colon}<bdi part=${showsTitle ? 'title' : nothing} lang=${inLanguage ?? this.locale}
              >${title}</bdi
            ></span
          ></b
        >${details && [' ', html`<span part="download-details">(${details})</span>`]}</span
      >`;
    return this.#renderLink(publication, file, 'download', title, details, content);
  }

  #renderOther(publication: Publication, file: MediaObject): TemplateResult {
    const { name } = file;
    const { title } = publication;
    const details = this.#detailsOf(file);
    const content = html`<bdi>${name ?? title}</bdi>${details && ` (${details})`}`;
    const heard = name ? title + this.messages.colon + name : title;
    return this.#renderLink(publication, file, 'file', heard, details, content);
  }

  /** Its name says all that is known, also where less is seen: `Download: Title (English, PDF)`. */
  #renderLink(
    publication: Publication,
    file: MediaObject,
    part: 'download' | 'file',
    title: string,
    details: string,
    content: TemplateResult,
  ): TemplateResult {
    const { download, colon } = this.messages;
    const start = (event: Event): void => {
      const allowed = this.dispatchEvent(new ReportDownloadEvent(publication, file));
      if (!allowed) event.preventDefault();
    };
    return html`<a
      class=${part}
      part=${part}
      href=${file.contentUrl}
      hreflang=${file.inLanguage ?? nothing}
      type=${file.encodingFormat ?? nothing}
      aria-label=${download + colon + title + (details && ` (${details})`)}
      @click=${start}
      >${content}</a
    >`;
  }

  /** What is known of a file, in the reader's words: `English, PDF, 2.4 MB, 48 pages`. */
  #detailsOf({ inLanguage, encodingFormat, contentUrl, ...file }: MediaObject): string {
    const { contentSize, numberOfPages } = file;
    const details = [
      inLanguage && languageName(inLanguage, this.spoken),
      fileFormat(encodingFormat, contentUrl),
      contentSize && fileSize(contentSize, this.spoken),
      numberOfPages && counted(numberOfPages, this.messages.pages, this.spoken),
    ].filter(Boolean);
    // A number stays with its unit.
    return details
      .map((detail) => String(detail).replaceAll(' ', '\u00a0'))
      .join(this.messages.comma);
  }
}
