import { html, isServer, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { withinPatience } from '../../../messages/within-patience.js';
import { formatCount } from '../../../publications/format-count.js';
import { formatDate } from '../../../publications/format-date.js';
import { directionOf } from '../../../publications/language-direction.js';
import type { Publication } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';
import type * as View from './citation-view.js';
import { disclosure } from './disclosure.js';

let chunk: typeof View | undefined;

/**
 * Loads what shows a citation, lazy chunks. It never rejects: without them, the publisher's own words
 * or the address of the report stay.
 */
export async function loadCitation(): Promise<void> {
  chunk = await withinPatience(import('./citation-view.js'));
}

// A server renders at once, so it cannot load chunks when an element needs them.
if (isServer as boolean) void loadCitation();

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
    () => void loadCitation().then(() => host.requestUpdate()),
    chunk?.citationContent(host, publication, localization, {
      html,
      directionOf,
      formatDate,
      formatCount,
    }) ??
      publication.citation ??
      publication.url,
  );
}
