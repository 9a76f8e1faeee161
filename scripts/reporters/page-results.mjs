import { leaveCounts } from './results.mjs';

/**
 * A reporter of Playwright that counts tests for `npm test`. An error outside a test, such as a
 * file that cannot be imported, counts as a failure.
 */
export default class PageResults {
  #errors = 0;
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors += 1;
  }

  onEnd() {
    const outcomes = this.#suite?.allTests().map((test) => test.outcome()) ?? [];
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    leaveCounts({ passed, skipped, failed: outcomes.length - passed - skipped + this.#errors });
  }

  /** Whether this reporter writes to the terminal. */
  printsToStdio() {
    return false;
  }
}
