import type { TemplateResult } from 'lit';
import type { ReadyState } from '../../state/feed-state.js';
import { downloads } from '../shared/content/downloads.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import { FeedElement } from '../shared/feed-element.js';
import type { Localization } from '../shared/language/localization.js';
import { attributes, oneOf } from '../shared/properties.js';
import { feedElementStyles } from '../shared/feed-element.styles.js';
import { contentStyles } from '../shared/content/content.styles.js';
import { downloadsStyles } from '../shared/content/downloads.styles.js';

/**
 * The download of one report alone: the file in the reader's language, its format and its size.
 *
 * @csspart title - The report's title in the control.
 * @csspart downloads - All of the download.
 * @csspart download - The control that downloads the report.
 * @csspart download-icon - The arrow in it.
 * @csspart download-label - The bold words in it: what it does, and the title where it is seen.
 * @csspart download-details - Language, format and size in it.
 * @csspart download-note - The sentence that no file is in the reader's language.
 * @csspart files - The disclosure of the other files.
 * @csspart files-toggle - What opens and closes it.
 * @csspart file - The link to one other file.
 * @csspart edition - One edition of the report, where there are many files.
 * @csspart edition-name - The name of an edition.
 * @csspart format-note - Where readers ask for another format, if a file is not tagged for screen readers.
 * @cssproperty [--publication-radius=0.25em] - The roundness of corners.
 * @fires {ReportDownloadEvent} report-download - Before a download starts; cancel it to stop the download.
 */
export class ReportDownload extends FeedElement {
  static override styles = [feedElementStyles, contentStyles, downloadsStyles];

  static override properties = attributes({ layout: oneOf('full', 'compact') });

  readonly #disclosures = new DisclosureController(this, () => this.performUpdate());

  /** How the control is laid out: with the report's title, or as a small one that is only heard with it. */
  declare layout: 'full' | 'compact';

  protected override renderReady(
    { publication }: ReadyState,
    localization: Localization,
  ): TemplateResult | undefined {
    return downloads(this, publication, localization, this.#disclosures, this.layout === 'full');
  }
}
