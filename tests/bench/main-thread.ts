/** Reads the work of a page's main thread from a trace of Chromium. */

/**
 * The work of the main thread, in ms of its CPU time. Other programs hardly affect the CPU time.
 */
export interface MainThread {
  /** All tasks together. */
  readonly tasks: number;
  /**
   * Compiling and running scripts, with their promises and with the work that they made the browser
   * do at once.
   */
  readonly scripts: number;
  /** The longest task, with the promises that it settled. */
  readonly longest: number;
}

/** The trace categories that `readTrace` needs. */
export const CATEGORIES = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** The start, in µs. */
  readonly ts: number;
  /** The start and the duration, in µs of the thread's CPU time. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly documentLoaderURL?: string } };
}

type Span = Required<Pick<TraceEvent, 'tts' | 'tdur'>>;

const TASK = 'ThreadControllerImpl::RunTask';
/**
 * The event of the promises that a task settled. They run before the next task, outside its event.
 */
const PROMISES = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const SCRIPTS = [
  PROMISES,
  'RunMicrotasks',
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
];

/**
 * Reads the work of a page's main thread, from the start of its navigation to the end of the trace.
 *
 * @param trace - JSON in the Trace Event Format.
 * @param address - The address of the page.
 * @throws Error if the trace holds no navigation to the page.
 */
export function readTrace(trace: string, address: string): MainThread {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address,
  );
  if (!start) throw new Error(`The trace has no navigation to ${address}`);
  const spansOf = (names: readonly string[]): (Span & TraceEvent)[] =>
    traceEvents
      .filter(
        (event): event is Span & TraceEvent =>
          event.pid === start.pid &&
          event.tid === start.tid &&
          event.ts >= start.ts &&
          event.tdur !== undefined &&
          names.includes(event.name),
      )
      .sort((a, b) => a.ts - b.ts || b.tdur - a.tdur);
  const tasks = spansOf([TASK, PROMISES]);
  return {
    tasks: covered(tasks),
    scripts: covered(spansOf(SCRIPTS)),
    longest: longestTask(tasks),
  };
}

/** The time of events together, in ms. An event within another event is not counted again. */
function covered(spans: readonly Span[]): number {
  let sum = 0;
  let until = 0;
  for (const { tts, tdur } of spans) {
    sum += Math.max(0, tts + tdur - Math.max(tts, until));
    until = Math.max(until, tts + tdur);
  }
  return sum / 1000;
}

function longestTask(spans: readonly (Span & TraceEvent)[]): number {
  let longest = 0;
  let from = 0;
  let until = 0;
  for (const { name, tts, tdur } of spans) {
    const isOwn = name === TASK && tts >= until;
    if (isOwn) from = tts;
    until = Math.max(until, tts + tdur);
    longest = Math.max(longest, until - from);
  }
  return longest / 1000;
}
