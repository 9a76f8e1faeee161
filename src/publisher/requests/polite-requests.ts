import { setTimeout as sleep } from 'node:timers/promises';
import { parseUrl } from '../../publications/parse-url.js';
import type { Answer } from './answer.js';
import { ask, type Question } from './request.js';

/** What a polite client needs beside the requests. */
export interface PoliteOptions {
  /** Whether private addresses may be asked, for a site that is tested. */
  readonly mayAskPrivate?: boolean | undefined;
  /** Hosts that may be asked whatever their addresses are, since the editor has named them. */
  readonly named?: readonly string[] | undefined;
  /** How long a host rests between two questions, in ms. */
  readonly pause?: number | undefined;
  /** Who asks, and how to reach them. */
  readonly userAgent?: string | undefined;
  /** Ends the question that is open, and all that come. */
  readonly signal?: AbortSignal | undefined;
  /** Waits, in ms. Tests count it. */
  readonly wait?: ((time: number) => Promise<void>) | undefined;
}

type Unasked = Omit<Question, 'mayAsk'>;

/** Asks as `ask` does, in its turn. */
export type PoliteAsk = (address: string, question: Unasked) => Promise<Answer>;

/** The longest wait that a server can ask for and gets, in ms. */
const MOST_WAIT = 60_000;
/** How often a server that asks to wait is asked again. */
const MOST_TRIES = 3;
/** How many hosts are asked at the same time. */
const MOST_HOSTS = 8;

/**
 * Makes a client that asks each host one question at a time, that rests between them, and that waits
 * when a server asks it to (`Retry-After`, RFC 9110, section 10.2.3; `Backoff`, as Zotero sends it).
 */
export function politeRequests({
  mayAskPrivate = false,
  named = [],
  pause = 0,
  userAgent,
  signal,
  wait = (time) => sleep(time, undefined, { signal }).catch(() => undefined),
}: PoliteOptions = {}): PoliteAsk {
  const queues = new Map<string, Promise<unknown>>();
  /** When each host may be asked again. */
  const rests = new Map<string, number>();
  const mayAsk = (hostname: string): boolean => mayAskPrivate || named.includes(hostname);
  const turn = turnstile(MOST_HOSTS);

  const askOnce = async (host: string, address: string, question: Unasked): Promise<Answer> => {
    const rest = (rests.get(host) ?? 0) - Date.now();
    if (rest > 0) await wait(rest);
    const headers = { ...(userAgent && { 'user-agent': userAgent }), ...question.headers };
    const answer = await turn(() => ask(address, { signal, ...question, headers, mayAsk }));
    rests.set(host, Date.now() + Math.max(pause, backoffOf(answer)));
    return answer;
  };

  const askPatiently = async (host: string, address: string, asked: Unasked): Promise<Answer> => {
    for (let tries = 1; ; tries++) {
      const answer = await askOnce(host, address, asked);
      const time = waitOf(answer);
      if (time === undefined || time > MOST_WAIT || tries === MOST_TRIES) return answer;
      await wait(time);
    }
  };

  return (address, question) => {
    const host = parseUrl(address)?.host ?? '';
    const answer = (queues.get(host) ?? Promise.resolve()).then(() =>
      askPatiently(host, address, question),
    );
    queues.set(host, answer);
    return answer;
  };
}

/** The time that a server asks for before the next question, in ms, though it answered this one. */
function backoffOf(answer: Answer): number {
  const seconds = answer.status === undefined ? NaN : Number(answer.headers.backoff);
  return seconds > 0 ? Math.min(seconds * 1000, MOST_WAIT) : 0;
}

/** The time that a server asks to wait, in ms. `undefined` if it asks for none. */
function waitOf(answer: Answer): number | undefined {
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  const after = answer.headers['retry-after'];
  if (!after) return undefined;
  const time = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}

/** Lets a number of callers through at the same time. The others wait in a row. */
function turnstile(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
