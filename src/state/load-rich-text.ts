import type { ReactiveControllerHost } from 'lit';
import { loadRichTextParser } from '../feed/rich-text-reader.js';

/**
 * Loads the parser of long texts, for an element that shows them. The element asks for its feed
 * first. If the parser comes after the feed, the element is updated.
 *
 * @param loads - Load what else the element needs. Each says whether the element should be updated
 *   then.
 * @example
 * connectedCallback() {
 *   super.connectedCallback();
 *   loadRichText(this);
 * }
 */
export function loadRichText(
  host: ReactiveControllerHost,
  ...loads: readonly (() => Promise<boolean>)[]
): void {
  for (const load of [loadRichTextParser, ...loads]) {
    void host.updateComplete.then(load).then((isLate) => {
      if (isLate) host.requestUpdate();
    });
  }
}
