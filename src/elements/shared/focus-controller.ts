import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The content that stands in the place of the author's own. */
const SHOWN = '[inert] + .frame';

/**
 * If focus was on the author's link or on the load button, moves it to the first link of the new
 * content, without scrolling. Otherwise the focus would fall back to the page's beginning.
 *
 * @example
 * constructor() { super(); new FocusController(this); }
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };
  #mustMove = false;

  constructor(host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.#host;
    this.#mustMove = this.#host.matches(':focus-within') && !renderRoot.querySelector(SHOWN);
  }

  hostUpdated(): void {
    if (!this.#mustMove) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(`${SHOWN} :is(a, summary)`);
    target?.focus({ preventScroll: true });
  }
}
