import type { FeedStatus } from '../../state/feed-state.js';

/**
 * The status of an element as its page sees it: in a property, in style sheets as a custom state
 * (`:state(ready)`; HTML, section 4.13.7.5), and by a promise.
 *
 * @example
 * readonly #status = new ShownStatus(this);
 * updated() { this.#status.set('ready'); }
 */
export class ShownStatus {
  readonly #element: HTMLElement;
  #internals: ElementInternals | undefined;
  #value: FeedStatus | undefined;
  #waiting: ((status: FeedStatus) => void)[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** The status that was set last; `idle` before. */
  get value(): FeedStatus {
    return this.#value ?? 'idle';
  }

  /** Sets the status, and tells whoever waits for an outcome. */
  set(status: FeedStatus): void {
    if (status !== this.#value) this.#mark(status);
    this.#value = status;
    if (!isOutcome(status)) return;
    for (const resolve of this.#waiting) resolve(status);
    this.#waiting = [];
  }

  /** Resolves when the status is an outcome: `ready`, `empty` or `failed`. It never rejects. */
  outcome(): Promise<FeedStatus> {
    return new Promise((resolve) => {
      if (isOutcome(this.value)) resolve(this.value);
      else this.#waiting.push(resolve);
    });
  }

  #mark(status: FeedStatus): void {
    // Chrome 110 refuses these names, and other browsers of its time have no states.
    try {
      this.#internals ??= this.#element.attachInternals();
      const { states } = this.#internals;
      states.clear();
      states.add(status);
    } catch {
      // The property and the events say the same.
    }
  }
}

const isOutcome = (status: FeedStatus): boolean => !/^(idle|loading)$/.test(status);
