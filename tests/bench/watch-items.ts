/** Runs in the measured page before all other scripts. It notes when the items appear. */

/** When the first item and all items appeared, in ms since the start of the navigation. */
export interface Watched {
  first?: number;
  all?: number;
}

declare global {
  interface Window {
    /** Returns the times until now. A time is absent until its items have appeared. */
    watchedItems: () => Watched;
    /** Whether all items also have what a page builds only when it is idle. */
    areComplete: () => boolean;
  }
}

/**
 * Notes when the first item and the last item are laid out.
 *
 * New items make the page higher, so it looks for them only when the height of the page changes.
 * Looking in each frame would cost time in each frame.
 */
export function watchItems([shownSource, completeSource, last]: readonly [
  shownSource: string,
  completeSource: string,
  last: number,
]): void {
  const watched: Watched = {};
  // The sources are `shown` and `complete` of the contender.
  const shown = (0, eval)(shownSource) as (index: number) => unknown;
  const complete = (0, eval)(completeSource) as (index: number) => unknown;
  let completed = 0;
  const look = (): Watched => {
    if (watched.first === undefined && shown(0)) watched.first = performance.now();
    if (watched.all === undefined && shown(last)) watched.all = performance.now();
    return watched;
  };
  const observer = new ResizeObserver(look);
  const start = (): void => {
    if (document.body as HTMLElement | null) observer.observe(document.body);
    else requestAnimationFrame(start);
  };
  start();
  // The height does not change where a page reserves room, so the bench also calls this.
  window.watchedItems = look;
  window.areComplete = () => {
    while (completed <= last && complete(completed)) completed++;
    return completed > last;
  };
}
