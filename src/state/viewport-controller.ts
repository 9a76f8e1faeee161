import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How near counts, in CSS pixels: a reader who scrolls on should not have to wait. */
const MARGIN = '300px';

/**
 * Says whether its host has come near the viewport, and updates the host when it has. Once near, it
 * stays near.
 *
 * @example
 * readonly #viewport = new ViewportController(this, () => this.loading === 'lazy');
 * render() { return this.#viewport.isNear ? this.#renderPicture() : nothing; }
 */
export class ViewportController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isWanted: () => boolean;
  #observer: IntersectionObserver | undefined;
  #isNear = false;

  /** @param isWanted - Whether anybody asks. It is called at each update; until then nothing is observed. */
  constructor(host: ReactiveControllerHost & Element, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** Whether the host has come near the viewport since it was first asked for. */
  get isNear(): boolean {
    return this.#isNear;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  hostUpdate(): void {
    if (this.#isNear || this.#observer || !this.#isWanted() || !this.#host.isConnected) return;
    this.#observer = new IntersectionObserver(this.#observe, { rootMargin: MARGIN });
    this.#observer.observe(this.#host);
  }

  readonly #observe: IntersectionObserverCallback = (entries) => {
    try {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.hostDisconnected();
    } catch {
      // Content that comes too early is better than none.
    }
    this.#isNear = true;
    this.#host.requestUpdate();
  };
}
