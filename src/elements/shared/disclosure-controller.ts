import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedStatus } from '../../state/feed-state.js';

/** What the controller reads of its element. */
interface DisclosureHost extends ReactiveControllerHost, HTMLElement {
  readonly status: FeedStatus;
}

/** How long an element has been shown when it uses the page's idle time, in ms. */
const IDLE_AFTER = 2000;

/**
 * Says when the closed disclosures of an element need their content (HTML, "The details element").
 * Hardly any reader opens one, so it is rendered when somebody opens one, when the page is printed,
 * or when the page has nothing else to do: then a search in the page finds it.
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
  /** Whether the content is rendered. A server cannot wait. */
  isBuilt = isServer as boolean;
  readonly #host: DisclosureHost;
  readonly #update: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param update - Renders what is asked for, at once. */
  constructor(host: DisclosureHost, update: () => void) {
    this.#host = host;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.build);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.build);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#host.status !== 'ready') return;
    this.#timer ??= setTimeout(() => {
      // Safari does not say when it is idle.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(this.build);
      else this.build();
    }, IDLE_AFTER);
  }

  /** Renders the content now. A click comes before its disclosure opens, so nothing moves then. */
  readonly build = (): void => {
    if (this.isBuilt) return;
    this.isBuilt = true;
    this.#host.requestUpdate();
    this.#update();
  };
}
