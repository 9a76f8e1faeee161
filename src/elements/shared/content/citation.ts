import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatCount } from '../../../publications/format-count.js';
import { formatDate } from '../../../publications/format-date.js';
import { directionOf } from '../../../publications/language-direction.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import { LazyChunk } from '../lazy-chunk.js';
import { disclosure } from './disclosure.js';

/** What shows a citation. Without it, the publisher's own words or the address of the report stay. */
export const citationView = new LazyChunk(() => import('./citation-view.js'));

/**
 * The disclosure “Cite”: how to cite a publication. What it holds is loaded when a reader opens it.
 *
 * @param host - Renders again when the content has come, and whenever that changes.
 * @example
 * renderReady({ publication }, localization) {
 *   return citation(this, publication, localization);
 * }
 */
export function citation(
  host: ReactiveControllerHost & HTMLElement,
  publication: Publication,
  localization: Localization,
): TemplateResult {
  const { cite, colon } = localization.messages;
  return disclosure(
    'citation',
    cite,
    colon + publication.title,
    () => void citationView.for(host),
    citationView.now?.citationContent(
      host,
      publication,
      localization,
      html,
      directionOf,
      formatDate,
      formatCount,
    ) ??
      publication.citation ??
      publication.url,
  );
}
