import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadRichTextParser } from '../feed/rich-text-reader.js';

/**
 * Loads the parser of long texts beside the feed, for an element that shows them. If the parser
 * comes after the feed, the element is updated.
 *
 * @example
 * constructor() {
 *   super();
 *   new RichTextController(this);
 * }
 */
export class RichTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void loadRichTextParser().then((canReadAgain) => {
      if (canReadAgain) this.#host.requestUpdate();
    });
  }
}
