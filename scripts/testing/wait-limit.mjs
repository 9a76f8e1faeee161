/**
 * How long tests wait, in ms: the only place that says so. Each wait is for a condition, and ends as
 * soon as that holds. The limit only ends a wait that would never end, so it is generous: a busy
 * machine takes many times as long as an idle one.
 */

/** For one condition: an event, a request, the answer of a browser. */
export const WAIT_LIMIT = 60_000;

/** For one test, with all that it waits for. */
export const TEST_LIMIT = 5 * WAIT_LIMIT;
