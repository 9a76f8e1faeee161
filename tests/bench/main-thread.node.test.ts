import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTrace, type MainThread } from './main-thread.js';
import { endOfQuiet, type Request } from './network.js';

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

/** Reads a trace of a page that shows all items after 50 ms, and then does nothing for 500 ms. */
const read = (trace: string, requests: readonly Request[] = []): MainThread =>
  readTrace(trace, { address: PAGE, all: 50, requests });

describe('the main thread of a page', () => {
  test('is busy with its tasks, and a task within another task counts once', () => {
    const trace = traceOf([TASK, 10, 30], [TASK, 12, 20], [TASK, 40, 45]);
    assert.equal(read(trace).tasks, 25);
  });

  test('runs scripts, whatever they are called by', () => {
    const trace = traceOf(
      [TASK, 0, 30],
      ['v8.evaluateModule', 1, 9],
      ['FunctionCall', 2, 3],
      ['Layout', 10, 20],
      ['RunMicrotasks', 20, 24],
    );
    assert.equal(read(trace).scripts, 12);
  });

  test('is blocked by a task and by the promises that run after it', () => {
    const trace = traceOf([TASK, 0, 10], [PROMISES, 10, 70], [TASK, 70, 90]);
    assert.deepEqual(read(trace), { tasks: 90, scripts: 60, whole: 90, longest: 70 });
  });

  test('is idle when nothing was requested for a while, and what it does then counts apart', () => {
    const trace = traceOf(
      [TASK, 0, 10],
      [TASK, 500, 520],
      ['RunMicrotasks', 600, 640],
      [TASK, 600, 660],
    );
    assert.deepEqual(read(trace), { tasks: 30, scripts: 0, whole: 90, longest: 60 });
    const image = { from: 400_000, until: 450_000 };
    assert.deepEqual(read(trace, [image]), { tasks: 90, scripts: 40, whole: 90, longest: 60 });
  });

  test('is not known if the trace has no navigation to the page', () => {
    assert.throws(
      () =>
        readTrace(traceOf([TASK, 0, 1]), {
          address: 'https://other.example/',
          all: 1,
          requests: [],
        }),
      /no navigation/,
    );
  });
});

describe('the network of a page', () => {
  const ms = (from: number, until: number): Request => ({ from: from * 1e3, until: until * 1e3 });

  test('is idle after 500 ms without a request', () => {
    assert.equal(endOfQuiet(1e6, []), 1.5e6);
    assert.equal(endOfQuiet(1e6, [ms(0, 900), ms(1500, 1600)]), 1.5e6);
  });

  test('is not idle while an answer is on its way, or if one more follows', () => {
    assert.equal(endOfQuiet(1e6, [ms(1700, 2000), ms(900, 1300)]), 2.5e6);
    assert.equal(endOfQuiet(1e6, [ms(0, 3000)]), 3.5e6);
  });
});
