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
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Shifts are told after the frame that they happen in.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const observer = new PerformanceObserver((list) => {
              const shifts = list.getEntries() as LayoutShift[];
              const unasked = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
              resolve(unasked.reduce((sum, { value }) => sum + value, 0));
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(0), 300);
          }),
        );
      }),
  );
