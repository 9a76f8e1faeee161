/** Runs in the measured page, before all else: when its items come. */

/** In ms since the start of the navigation; absent until then. */
export interface Watched {
  first?: number;
  all?: number;
}

declare global {
  interface Window {
    /** When the items came, as far as they did. */
    watchedItems: () => Watched;
  }
}

/**
 * Notes when the first item and the last one are laid out. What comes makes the page higher, so only
 * a change of its height is looked at: that costs no frame of its own, as asking in each would.
 */
export function watchItems([source, last]: readonly [source: string, last: number]): void {
  const watched: Watched = {};
  // The contender's own function.
  const shown = (0, eval)(source) as (index: number) => unknown;
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
  // Where room is reserved nothing grows: then it is asked for.
  window.watchedItems = look;
}
