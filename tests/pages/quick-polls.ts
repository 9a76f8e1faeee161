/** Playwright's `expect` with shorter pauses. */
import { expect as playwrights, type Expect } from '@playwright/test';

/**
 * The pauses between two checks, in ms. The last one is repeated. Playwright's own go up to 1,000.
 */
const INTERVALS = [10, 20, 40, 80, 160];

/** `expect`, whose `expect.poll` waits less between two checks. */
export const expect = quick(playwrights);

function quick(slow: Expect): Expect {
  const poll: Expect['poll'] = (actual, given) => {
    const options = typeof given === 'string' ? { message: given } : given;
    return slow.poll(actual, { intervals: INTERVALS, ...options });
  };
  return new Proxy(slow, {
    get: (_, name) => {
      if (name === 'poll') return poll;
      if (name === 'soft') return quick(slow.soft);
      return Reflect.get(slow, name) as unknown;
    },
  });
}
