/** How long elements update one after another before the page has its turn, in ms. */
const TURN = 16;

/** How much longer for each that waits, in ms: every turn costs a layout of them all. */
const LONGER = 0.1;

/** When their turn began; `undefined` while none is on. */
let start: number | undefined;

/** Those that come too late for it. */
const waiting: (() => unknown)[] = [];

/**
 * Updates an element now, or in a later task where the others have taken long enough already: so a
 * page of many stays quick to answer its reader, on a slow phone too.
 *
 * @param update - Does it at once.
 * @returns A promise where it was put off: of the update, with what it throws.
 */
export function inTurn(update: () => void): Promise<void> | undefined {
  if (start === undefined) void takeTurns();
  if (isOver()) return new Promise<void>((resolve) => waiting.push(resolve)).then(update);
  update();
  return undefined;
}

const isOver = (): boolean => performance.now() - (start ?? 0) >= TURN + LONGER * waiting.length;

async function takeTurns(): Promise<void> {
  do {
    start = performance.now();
    // Each update comes right after its promise is kept; one at least, whatever the clock says.
    do await waiting.shift()?.();
    while (!isOver() && waiting.length);
    await new Promise((resolve) => setTimeout(resolve));
  } while (waiting.length);
  start = undefined;
}
