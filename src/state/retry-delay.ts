import type { Failure } from '../feed/problem.js';

/**
 * When each further try comes, in ms after the try before: at a random moment in this span. So ten
 * thousand pages that lost a feed at one moment do not all come back at another moment.
 */
const SPANS = [
  [1_000, 10_000],
  [10_000, 60_000],
] as const;

/** The longest pause that a server can ask for, in ms. After a longer one there is no try. */
const LONGEST = 300_000;

/** The statuses that a server may not give the next time (RFC 9110, RFC 6585, RFC 8470). */
const PASSING = /^(?:408|425|429|500|502|503|504)$/;

/** Whether a failure may pass by itself, so that another try is worth a request. */
export function mayPass({ code, detail = '' }: Failure): boolean {
  if (code === 'feed-status') return PASSING.test(detail);
  return /^feed-(?:unreachable|timeout|incomplete)$/.test(code);
}

/**
 * How long a server asks to be left alone.
 *
 * @param retryAfter - The header of that name: seconds or a date (RFC 9110, section 10.2.3).
 * @returns ms from now; 0 where the server does not say.
 */
export function askedPause(retryAfter = ''): number {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  return Math.max(0, Date.parse(retryAfter) - Date.now()) || 0;
}

/**
 * How long to wait before another try.
 *
 * @param tries - How many further tries there were; the first request does not count.
 * @param pause - How long the server asks to be left alone, in ms.
 * @param random - From 0 to 1.
 * @returns ms; `undefined` for no further try.
 * @example
 * retryDelay(0, 2_000, 0.5); // 7500: the server's 2 s, and the middle of the first span
 */
export function retryDelay(
  tries: number,
  pause = 0,
  random: number = Math.random(),
): number | undefined {
  const span = SPANS[tries];
  if (!span || pause > LONGEST) return undefined;
  const [least, most] = span;
  return pause + least + random * (most - least);
}
