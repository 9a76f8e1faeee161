/** How near counts, in CSS pixels: a reader who scrolls on should not have to wait. */
const MARGIN = '300px';

/**
 * Waits until an element comes near the viewport. Few pages put a feed off: it is a lazy chunk.
 *
 * @returns A promise that resolves then, at once where the element is near already. It rejects where
 *   the page does not let it watch.
 * @example
 * await whenNearViewport(card);
 */
export function whenNearViewport(element: Element): Promise<void> {
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
    observer.observe(element);
  });
}
