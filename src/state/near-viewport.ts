/** How near counts, in CSS pixels: a reader who scrolls on should not have to wait. */
const MARGIN = '300px';

/**
 * Waits until an element comes near the viewport. Few pages put a feed off: it is a lazy chunk.
 *
 * @param signal - Ends the watch.
 * @returns A promise that resolves then, at once where the element is near already. It rejects where
 *   the page does not let it watch, and never settles where the signal came first.
 * @example
 * await whenNearViewport(card, wait.signal);
 */
export function whenNearViewport(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        try {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
        } catch {
          // Content that comes too early is better than none.
        }
        resolve();
      },
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => observer.disconnect());
    if (!signal.aborted) observer.observe(element);
  });
}
