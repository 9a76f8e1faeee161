/** Waiting in tests that run in a browser, with the one limit for all waits. */
import { WAIT_LIMIT } from '../scripts/testing/wait-limit.mjs';

/** The pause between two checks, in ms. */
const INTERVAL = 10;

// Some tests replace the page's clock with their own.
const { setTimeout } = globalThis;

/**
 * Waits until a condition holds.
 *
 * @param condition is called again and again
 * @param message names the condition that did not hold
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
