/**
 * Notes what has the focus, before an update.
 *
 * @param host - An element whose content stands in `.frame` of its shadow root.
 * @returns A function to call after the update. If what had the focus went, it moves the focus to
 *   what came in its place, without scrolling: to the link or button at the same place in the new
 *   content, else to the author's own link. Otherwise the focus would fall back to the page's
 *   beginning.
 * @example
 * const keepFocus = noteFocus(this);
 * super.update(changed);
 * keepFocus();
 */
export function noteFocus(host: HTMLElement): () => void {
  /** In the element's own content, or a child of the host. */
  const focused =
    // Not `:focus-within`: Chromium forgets it when an element gets its shadow root.
    host.shadowRoot?.activeElement ??
    host.querySelector(':focus')?.closest(`${host.localName} > *`);
  /** Its place among the stops of the element's own content; -1 for a child of the host. */
  const index = stopsIn(focused && frameOf(host)).indexOf(focused as HTMLElement);
  return () => {
    const frame = focused && frameOf(host);
    if (!frame) return;
    const slot = focused.assignedSlot;
    if (slot ? !slot.inert : frame.contains(focused)) return;
    const stops = stopsIn(frame);
    if ([stops[index], ...stops, ...stopsIn(host)].some(takesFocus)) return;
    // A text without a link takes the focus only so.
    frame.tabIndex = -1;
    takesFocus(frame);
  };
}

/** What is shown: the element's own content, or what a server rendered until that comes. */
const frameOf = (host: Element): HTMLElement | null | undefined =>
  host.shadowRoot?.querySelector<HTMLElement>('.frame');

const stopsIn = (place: ParentNode | null | undefined): HTMLElement[] => [
  ...(place?.querySelectorAll<HTMLElement>('a, summary, button') ?? []),
];

/** Gives the focus to an element, unless that cannot have it, since nobody sees it for instance. */
function takesFocus(element: HTMLElement | undefined): boolean | undefined {
  element?.focus({ preventScroll: true });
  return element?.matches(':focus');
}
