/** How near counts, in CSS pixels: a reader who scrolls on should not have to wait. */
const MARGIN = '300px';

/**
 * Waits until an element comes near the viewport.
 *
 * @param onNear - Called once, at once where the element is near already.
 * @returns A function that ends the wait.
 * @example
 * const end = whenNearViewport(card, () => console.log('A reader comes'));
 */
export function whenNearViewport(element: Element, onNear: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      try {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
      } catch {
        // Content that comes too early is better than none.
      }
      onNear();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
