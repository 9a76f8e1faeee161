/** Lists the unfinished work of a page: timers and active observers. */
import type { Page, Request } from '@playwright/test';
import { expect } from './quick-polls.js';

/**
 * Watches the pages that are opened from now on.
 *
 * @returns a function that waits until no request is under way, and returns the unfinished work:
 *   `setTimeout 5000`, `MutationObserver`
 */
export async function watchWork(page: Page): Promise<() => Promise<string[]>> {
  const requests = new Set<Request>();
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  await page.addInitScript(noteWork);
  return async () => {
    await expect.poll(() => Array.from(requests, (request) => request.url())).toEqual([]);
    return page.evaluate(async () => {
      const { openWork } = window as unknown as { openWork: Work };
      // Then all effects of an answer have happened. Updates that take turns need more frames on a
      // slow machine: each turn is a timer without a delay.
      for (
        let frames = 0;
        frames < 2 || (frames < 100 && openWork().includes('setTimeout'));
        frames++
      ) {
        await new Promise(requestAnimationFrame);
      }
      return openWork();
    });
  };
}

type Work = () => string[];
type Timer = (run: (...args: unknown[]) => void, ...rest: unknown[]) => number;

/**
 * Runs in the page, before all else. It must keep no object alive, so it holds only numbers and
 * words.
 */
function noteWork(): void {
  const timers = new Map<string, string>();
  const observing = new Map<string, number>();

  const wrap = (set: string, clear: string, isOnce: boolean): void => {
    const globals = window as unknown as Record<string, Timer & ((id?: number) => void)>;
    const [realSet, realClear] = [globals[set]!, globals[clear]!];
    Object.assign(window, {
      [set]: (run: (...args: unknown[]) => void, ...rest: unknown[]) => {
        const once = (...args: unknown[]): void => {
          if (isOnce) timers.delete(`${clear} ${String(id)}`);
          run(...args);
        };
        const id = realSet(once, ...rest);
        timers.set(`${clear} ${String(id)}`, [set, ...rest].join(' '));
        return id;
      },
      [clear]: (id?: number) => {
        timers.delete(`${clear} ${String(id)}`);
        realClear(id);
      },
    });
  };
  wrap('setTimeout', 'clearTimeout', true);
  wrap('setInterval', 'clearInterval', false);
  wrap('requestAnimationFrame', 'cancelAnimationFrame', true);
  wrap('requestIdleCallback', 'cancelIdleCallback', true);

  for (const kind of ['Mutation', 'Intersection', 'Resize', 'Performance']) {
    const name = `${kind}Observer`;
    const { prototype } = (window as unknown as Record<string, { prototype: Observer }>)[name]!;
    const atWork = new WeakSet<Observer>();
    const { observe, disconnect } = prototype;
    const note = (observer: Observer, change: 1 | -1): void => {
      if (atWork.has(observer) === change > 0) return;
      atWork[change > 0 ? 'add' : 'delete'](observer);
      observing.set(name, (observing.get(name) ?? 0) + change);
    };
    prototype.observe = function (...args) {
      note(this, 1);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      note(this, -1);
      disconnect.call(this);
    };
  }

  const openWork: Work = () => [
    ...timers.values(),
    ...Array.from(observing).flatMap(([name, count]) => Array<string>(count).fill(name)),
  ];
  Object.assign(window, { openWork });

  interface Observer {
    observe: (this: Observer, ...args: unknown[]) => void;
    disconnect: (this: Observer) => void;
  }
}
