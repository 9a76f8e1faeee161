/** The layout shift of a page, as browsers measure it. */
import type { Page } from '@playwright/test';

/** A move of something visible, without an action of the reader. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * The layout shift score of a page so far: the sum of all its shifts, which is never less than the
 * score of the web vital “cumulative layout shift” (https://wicg.github.io/layout-instability/).
 * Only Chromium measures it.
 */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // The browser reports shifts after the frame in which they happen.
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
        // When the browser reports this mark, it has reported all shifts so far.
        if (list.getEntriesByType('mark').length) resolve(score);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'mark' });
      performance.mark('layout shift read');
    });
  });
