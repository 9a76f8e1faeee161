import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTrace } from './main-thread.js';

const PAGE = 'https://partner.example/';
const TASK = 'ThreadControllerImpl::RunTask';
const PROMISES = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Makes a trace of the main thread from events: name, start and end in ms of its CPU time. */
function traceOf(
  ...events: readonly (readonly [name: string, begin: number, end: number])[]
): string {
  const thread = { pid: 1, tid: 2, args: {} };
  const timed = events.map(([name, begin, end]) => {
    const [ts, tts, tdur] = [begin * 1000, begin * 1000, (end - begin) * 1000];
    return { ...thread, name, ts, tts, tdur };
  });
  const start = {
    ...thread,
    name: 'navigationStart',
    ts: 0,
    args: { data: { documentLoaderURL: PAGE } },
  };
  const other = { ...timed[0], tid: 3, tdur: 9e6 };
  return JSON.stringify({ traceEvents: [start, ...timed, other] });
}

describe('the main thread of a page', () => {
  test('is busy with its tasks, and a task within another task counts once', () => {
    const trace = traceOf([TASK, 10, 30], [TASK, 12, 20], [TASK, 40, 45]);
    assert.equal(readTrace(trace, PAGE).tasks, 25);
  });

  test('runs scripts, whatever they are called by', () => {
    const trace = traceOf(
      [TASK, 0, 30],
      ['v8.evaluateModule', 1, 9],
      ['FunctionCall', 2, 3],
      ['Layout', 10, 20],
      ['RunMicrotasks', 20, 24],
    );
    assert.equal(readTrace(trace, PAGE).scripts, 12);
  });

  test('is blocked by a task and by the promises that run after it', () => {
    const trace = traceOf([TASK, 0, 10], [PROMISES, 10, 70], [TASK, 70, 90]);
    assert.deepEqual(readTrace(trace, PAGE), { tasks: 90, scripts: 60, longest: 70 });
  });

  test('is not known if the trace has no navigation to the page', () => {
    assert.throws(
      () => readTrace(traceOf([TASK, 0, 1]), 'https://other.example/'),
      /no navigation/,
    );
  });
});
