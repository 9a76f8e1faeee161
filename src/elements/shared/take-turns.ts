/** How long elements update one after another before the page has its turn, in ms. */
const TURN = 32;

/** How much longer for each element that waits, in ms: every turn costs a layout of them all. */
const LONGER = 0.1;

/** When the turn of the elements began; `undefined` while none of them updates. */
let start: number | undefined;

/** The updates that wait for the next turn. It empties itself, turn by turn. */
const waiting: (() => unknown)[] = [];

/**
 * Runs an element's update now, or in a later task where the others have taken long enough already.
 * So a page of many elements stays quick to answer its reader, on a slow phone too.
 *
 * @param update - Updates the element at once.
 * @returns A promise of the update where it was put off, which rejects with what it throws.
 */
export function inTurn(update: () => void): Promise<void> | undefined {
  try {
    if (start === undefined) void takeTurns();
    if (isOver()) return new Promise<void>((resolve) => waiting.push(resolve)).then(update);
  } catch {
    // The page has broken its clock or its promises: nobody waits.
  }
  update();
  return undefined;
}

const isOver = (): boolean => performance.now() - (start ?? 0) >= TURN + LONGER * waiting.length;

async function takeTurns(): Promise<void> {
  try {
    do {
      start = performance.now();
      // An update follows right after its promise resolves. One runs at least, whatever the clock says.
      do await waiting.shift()?.();
      while (!isOver() && waiting.length);
      await new Promise((resolve) => setTimeout(resolve));
    } while (waiting.length);
  } catch {
    // Without turns, all that wait update at once.
    for (const resolve of waiting.splice(0)) resolve();
  }
  start = undefined;
}
