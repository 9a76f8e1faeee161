/** A clock that stands still until a test advances it. */

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** The clock of one test. Timers of up to a second stay real, so that a test itself can wait. */
export class Clock {
  #now = 0;
  #lastId = -1;
  readonly #timers = new Map<number, Timer>();

  /** The time until each timer is due, in ms. The nearest is first. */
  get waits(): readonly number[] {
    return [...this.#timers.values()].map(({ due }) => due - this.#now).sort((a, b) => a - b);
  }

  /** The time by which the test has advanced the clock, in ms. */
  get passed(): number {
    return this.#now;
  }

  /** Advances the clock, and runs the timers that are due by then. */
  pass(ms: number): void {
    this.#now += ms;
    for (const [id, { due, run }] of this.#timers) {
      if (due <= this.#now && this.#timers.delete(id)) run();
    }
  }

  /** Replaces `setTimeout`. */
  set(run: () => void, ms: number): number {
    const id = this.#lastId--;
    this.#timers.set(id, { due: this.#now + ms, run });
    return id;
  }

  /** Replaces `clearTimeout`. Returns whether the timer belonged to this clock. */
  clear(id: number): boolean {
    return this.#timers.delete(id);
  }
}

/**
 * Gives each test of a file its own clock, and makes `Math.random` always return the same number.
 *
 * @param chance the number that `Math.random` returns
 * @returns a function that returns the clock of the current test
 */
export function useClock(chance: number): () => Clock {
  const { setTimeout, clearTimeout } = globalThis;
  const { now } = Date;
  const { random } = Math;
  let clock = new Clock();
  beforeEach(() => {
    clock = new Clock();
    const own = clock;
    const start = now();
    const set = (run: () => void, ms = 0, ...rest: unknown[]) =>
      ms <= 1000 ? setTimeout(run, ms, ...rest) : own.set(run, ms);
    const clear = (id: number) => own.clear(id) || clearTimeout(id);
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    Date.now = () => start + own.passed;
    Math.random = () => chance;
  });
  afterEach(() => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = now;
    Math.random = random;
  });
  return () => clock;
}
