import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedStatus } from '../../state/feed-state.js';

/** What the controller reads of its element. */
interface DisclosureHost extends ReactiveControllerHost, HTMLElement {
  readonly status: FeedStatus;
}

/** How long after an element is shown its disclosures are built, in ms. */
const IDLE_AFTER = 2000;

/**
 * Says when an element's closed disclosures (HTML, "The details element") need their content. Hardly
 * any reader opens one, so it is built when somebody opens one, when the page is printed, or when
 * the page has nothing else to do: then a search in the page finds it.
 *
 * @example
 * readonly #disclosures = new DisclosureController(this, () => this.performUpdate());
 * render() {
 *   const { isBuilt, build } = this.#disclosures;
 *   return html`<details @toggle=${build}>
 *     <summary @click=${build}>More</summary>
 *     ${isBuilt ? this.#renderMore() : nothing}
 *   </details>`;
 * }
 */
export class DisclosureController implements ReactiveController {
  readonly #host: DisclosureHost;
  readonly #update: () => void;
  /** Old engines fire no `toggle`, and a server cannot wait. */
  #isBuilt = (isServer as boolean) || !('ontoggle' in document);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param update - Updates the host at once. */
  constructor(host: DisclosureHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  /** Whether the content is there, or has to be rendered now. */
  get isBuilt(): boolean {
    return this.#isBuilt;
  }

  hostConnected(): void {
    if (!this.#isBuilt) addEventListener('beforeprint', this.build);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.build);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#isBuilt || this.#host.status !== 'ready') return;
    // Safari does not say when it is idle.
    this.#timer ??= setTimeout(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(this.build);
      else this.build();
    }, IDLE_AFTER);
  }

  /** Builds the content now. A click comes before the disclosure opens, so nothing moves after it. */
  readonly build = (): void => {
    if (this.#isBuilt) return;
    this.#isBuilt = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
    this.#update();
  };
}
