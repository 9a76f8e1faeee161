/** The layout shift of a page, as browsers measure it. */
import type { Page } from '@playwright/test';

/** One move of something visible that the reader did not ask for. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * The layout shift score of a page so far: the sum of all its shifts, which is never less than the
 * score of the web vital "cumulative layout shift" (https://wicg.github.io/layout-instability/).
 * Chromium only: no other engine measures it.
 */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Shifts are told after the frame that they happen in.
    await frame();
    await frame();
    return new Promise<number>((resolve) => {
      let score = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntriesByType(
          'layout-shift',
        ) as LayoutShift[]) {
          if (!hadRecentInput) score += value;
        }
        // All shifts so far are told by the time that this mark is.
        if (list.getEntriesByType('mark').length) resolve(score);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'mark' });
      performance.mark('layout shift read');
    });
  });
