import { setTimeout as sleep } from 'node:timers/promises';
import { parseUrl } from '../../publications/parse-url.js';
import type { Answer } from './answer.js';
import { followRedirects } from './follow-redirects.js';
import type { PoliteAsk } from './polite-ask.js';
import { ask } from './request.js';
import { obeyRobots } from './robots.js';

/** What a polite client needs beside the requests. */
export interface PoliteOptions {
  /** Whether private addresses may be asked, for a site that is tested. */
  readonly mayAskPrivate?: boolean | undefined;
  /** Hosts that may be asked whatever their addresses are, since the editor has named them. */
  readonly named?: readonly string[] | undefined;
  /** How long a host rests between two questions, in ms. */
  readonly pause?: number | undefined;
  /** Whether the `robots.txt` of each host is obeyed. */
  readonly obeysRobots?: boolean | undefined;
  /** Told of a host that asks for a longer pause than there is: how long it asks for and gets, in ms. */
  readonly onSlow?: ((host: string, asked: number, given: number) => void) | undefined;
  /** Who asks, and how to reach them. */
  readonly userAgent?: string | undefined;
  /** Ends the question that is open, and all that come. */
  readonly signal?: AbortSignal | undefined;
  /** Waits, in ms. Tests count it. */
  readonly wait?: ((time: number) => Promise<void>) | undefined;
}

type Unasked = Parameters<PoliteAsk>[1];

/** The longest wait that a server can ask for and gets, in ms. */
const MOST_WAIT = 60_000;
/** How often a server that asks to wait is asked again. */
const MOST_TRIES = 3;
/** The longest pause that a `robots.txt` can ask for and gets, in ms. */
const MOST_PAUSE = 10_000;
/** How many hosts are asked at the same time. */
const MOST_HOSTS = 8;

/**
 * Makes a client that asks each host one question at a time, that rests between them, and that waits
 * when a server asks it to (`Retry-After`, RFC 9110, section 10.2.3; `Backoff`, as Zotero sends it;
 * `Crawl-delay` of a `robots.txt`). A redirect is a question of its own, to the host that it leads to.
 */
export function politeRequests({
  mayAskPrivate = false,
  named = [],
  pause = 0,
  obeysRobots = false,
  onSlow = () => undefined,
  userAgent,
  signal,
  wait = (time) => sleep(time, undefined, { signal }).catch(() => undefined),
}: PoliteOptions = {}): PoliteAsk {
  const queues = new Map<string, Promise<unknown>>();
  /** When each host may be asked again. */
  const rests = new Map<string, number>();
  /** The pauses of hosts that ask for longer ones. */
  const pauses = new Map<string, number>();
  const mayAsk = (hostname: string): boolean => mayAskPrivate || named.includes(hostname);
  const turn = turnstile(MOST_HOSTS);

  const letRest = (host: string, time: number): void => void rests.set(host, Date.now() + time);

  const askOnce = async (host: string, address: string, question: Unasked): Promise<Answer> => {
    const rest = (rests.get(host) ?? 0) - Date.now();
    if (rest > 0) await wait(rest);
    const headers = { ...(userAgent && { 'user-agent': userAgent }), ...question.headers };
    const answer = await turn(() => ask(address, { signal, ...question, headers, mayAsk }));
    letRest(host, Math.max(pauses.get(host) ?? pause, backoffOf(answer)));
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

  const inTurn: PoliteAsk = (address, question) => {
    const host = parseUrl(address)?.host ?? '';
    const answer = (queues.get(host) ?? Promise.resolve()).then(() =>
      askPatiently(host, address, question),
    );
    queues.set(host, answer);
    return answer;
  };

  const slowDown = (host: string, asked: number): void => {
    const given = Math.min(asked, MOST_PAUSE);
    if (given <= (pauses.get(host) ?? pause)) return;
    pauses.set(host, given);
    letRest(host, given);
    onSlow(host, asked, given);
  };

  return followRedirects(obeysRobots ? obeyRobots(inTurn, slowDown) : inTurn);
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
