import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askedReaders, knownReaders } from '../feed/odd-readers.js';
import { loadRichTextParser } from '../feed/rich-text-reader.js';

/**
 * Loads the parser of long texts beside the feed, for an element that shows them. If the parser, or
 * the readers of what few texts hold, come after the feed, the element is updated.
 *
 * @example
 * constructor() {
 *   super();
 *   new RichTextController(this);
 * }
 */
export class RichTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loadRenderer: (() => Promise<boolean>) | undefined;

  /** @param loadRenderer - Loads what else the element needs, and says whether that is new. */
  constructor(host: ReactiveControllerHost, loadRenderer?: () => Promise<boolean>) {
    this.#host = host;
    this.#loadRenderer = loadRenderer;
    host.addController(this);
  }

  hostConnected(): void {
    this.#updateAfter(loadRichTextParser());
    if (this.#loadRenderer) this.#updateAfter(this.#loadRenderer());
  }

  hostUpdated(): void {
    const readers = knownReaders();
    this.#updateAfter(askedReaders().then((asked) => asked !== readers));
  }

  #updateAfter(isNew: Promise<boolean>): void {
    void isNew.then((isNew) => {
      if (isNew) this.#host.requestUpdate();
    });
  }
}
