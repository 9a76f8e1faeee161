/** Reads the work of a page's main thread from a trace of Chromium. */
import { endOfQuiet, type Request } from './network.js';

/**
 * The work of the main thread, in ms of its CPU time. Other programs hardly affect the CPU time.
 */
export interface MainThread {
  /** All tasks until the items are shown and the network is idle. */
  readonly tasks: number;
  /**
   * The part of these tasks that compiles and runs scripts, with their promises and with the work
   * that they made the browser do at once.
   */
  readonly scripts: number;
  /** All tasks until the end of the trace, with the work that the page does when it is idle. */
  readonly whole: number;
  /** The longest of all tasks, with the promises that it settled. */
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

/** What is known of a page beside its trace. */
export interface Shown {
  readonly address: string;
  /** The time from the start of the navigation until all items were laid out, in ms. */
  readonly all: number;
  readonly requests: readonly Request[];
}

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
 * @throws Error if the trace holds no navigation to the page.
 */
export function readTrace(trace: string, { address, all, requests }: Shown): MainThread {
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
  const idle = endOfQuiet(start.ts + all * 1000, requests);
  const isBefore = ({ ts }: TraceEvent): boolean => ts < idle;
  return {
    tasks: covered(tasks.filter(isBefore)),
    scripts: covered(spansOf(SCRIPTS).filter(isBefore)),
    whole: covered(tasks),
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
