import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadRichTextParser } from '../feed/rich-text-reader.js';

/**
 * Loads the parser of long texts beside the feed, for an element that shows them. If it comes after
 * the feed, the element is updated.
 *
 * @example
 * constructor() {
 *   super();
 *   new RichTextController(this);
 * }
 */
export class RichTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loads: readonly (() => Promise<boolean>)[];

  /**
   * @param loads - Load what else the element needs. Each says whether the element should be updated
   *   then.
   */
  constructor(host: ReactiveControllerHost, ...loads: (() => Promise<boolean>)[]) {
    this.#host = host;
    this.#loads = [loadRichTextParser, ...loads];
    host.addController(this);
  }

  hostConnected(): void {
    for (const load of this.#loads) {
      void load().then((isLate) => {
        if (isLate) this.#host.requestUpdate();
      });
    }
  }
}
