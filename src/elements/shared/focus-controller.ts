import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * If what has the focus goes, moves the focus to what comes in its place, without scrolling: to the
 * link or button at the same place in the new content, else to the author's own link. Otherwise the
 * focus would fall back to the page's beginning.
 *
 * @example
 * constructor() { super(); new FocusController(this); }
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What had the focus before the update: in the element's own content, or a child of the host. */
  #focused: Element | null | undefined;
  /** Its place among the stops of the element's own content; -1 for a child of the host. */
  #index = -1;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host;
    this.#focused = host.shadowRoot?.activeElement ?? host.querySelector(':focus-within');
    this.#index = stopsIn(this.#focused && this.#frame).indexOf(this.#focused as HTMLElement);
  }

  hostUpdated(): void {
    const focused = this.#focused;
    const frame = focused && this.#frame;
    if (!frame) return;
    const slot = focused.assignedSlot;
    if (slot ? !slot.inert : frame.contains(focused)) return;
    const stops = stopsIn(frame);
    if ([stops[this.#index], ...stops, ...stopsIn(this.#host)].some(takesFocus)) return;
    // A text without a link takes the focus only so.
    frame.tabIndex = -1;
    takesFocus(frame);
  }

  /** What is shown: the element's own content, or what a server rendered until that comes. */
  get #frame(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
  }
}

const stopsIn = (place: ParentNode | null | undefined): HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('a, button, summary') ?? []),
];

/** Gives the focus to an element, unless that cannot have it, since nobody sees it for instance. */
function takesFocus(element: HTMLElement | undefined): boolean | undefined {
  element?.focus({ preventScroll: true });
  return element?.matches(':focus');
}
