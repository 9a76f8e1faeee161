/** Waits of the tests that run in a browser, with the one limit of all tests. */
import { WAIT_LIMIT } from '../scripts/testing/wait-limit.mjs';

/** Pause between two looks, in ms. */
const INTERVAL = 10;

// Some tests put a clock of their own in the place of the page's.
const { setTimeout } = globalThis;

/**
 * Waits until a condition holds.
 *
 * @param condition is asked again and again
 * @param message says what never came
 * @throws when the limit has passed
 */
export async function waitUntil(
  condition: () => unknown,
  message = 'the condition did not come to hold',
): Promise<void> {
  const end = performance.now() + WAIT_LIMIT;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`After ${String(WAIT_LIMIT)} ms: ${message}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
