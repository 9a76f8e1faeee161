import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The content that stands in the place of the author's own. */
const SHOWN = '[inert] + .frame';

/** What can have the focus, in an element's own content and in the author's. */
const STOPS = 'a[href], button, summary, input, select, textarea, [tabindex]';

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
  /** What had the focus before the update, in the shadow root or in the author's content. */
  #focused: Element | null | undefined;
  /** Its place among the stops of the element's own content; -1 in the author's. */
  #index = -1;
  #wasShown = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host;
    this.#focused = undefined;
    if (!host.matches(':focus-within')) return;
    const root = host.getRootNode() as Document | ShadowRoot;
    this.#focused = host.shadowRoot?.activeElement ?? root.activeElement;
    this.#index = stopsIn(this.#frame).indexOf(this.#focused as HTMLElement);
    this.#wasShown = this.#isShown;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    if (!focused) return;
    const isCovered = this.#isShown && !this.#wasShown;
    const isKept = this.#host.contains(focused)
      ? !isCovered && focused.getClientRects().length
      : this.#frame?.contains(focused);
    if (isKept) return;
    const stops = stopsIn(this.#frame);
    const next = stops[Math.max(0, this.#index)] ?? stops.at(-1);
    [next, ...stops, ...stopsIn(this.#host), this.#frame?.parentElement].some(takesFocus);
  }

  /** The newest frame: what a server rendered stands behind it until it is taken away. */
  get #frame(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.frame');
  }

  get #isShown(): boolean {
    return this.#frame?.matches(SHOWN) ?? false;
  }
}

const stopsIn = (place: ParentNode | null | undefined): HTMLElement[] =>
  Array.from(place?.querySelectorAll<HTMLElement>(STOPS) ?? []);

/** Gives the focus to an element, where it takes it: what is not seen does not. */
function takesFocus(element: HTMLElement | null | undefined): boolean {
  // A text without a link takes it only so.
  if (element?.matches('.room')) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
  return element?.matches(':focus') ?? false;
}
