import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { oneOf } from '../shared/attribute-converters.js';
import { DownloadElement } from '../shared/download-element.js';
import type { Ready } from '../shared/feed-element.js';

/**
 * The download of one report alone: the file in the reader's language, its format and its size.
 *
 * @csspart title - The report's title in the control.
 */
export class ReportDownload extends DownloadElement {
  /** How the control is laid out: with the report's title, or as a small one that is only heard with it. */
  @property({ reflect: true, useDefault: true, converter: oneOf('full', 'compact') })
  layout: 'full' | 'compact' = 'full';

  protected override renderReady({ publication }: Ready): TemplateResult | undefined {
    return this.renderDownloads(publication, this.layout === 'full');
  }
}
