import type { Failure } from '../feed/problem.js';

/**
 * When each further try comes, in ms after the one before: some time in this span, by chance. So ten
 * thousand pages that lost a feed at one moment do not all come back at another.
 */
const SPANS = [
  [1_000, 10_000],
  [10_000, 60_000],
] as const;

/** The longest wait that a server can ask for, in ms; beyond it nobody waits. */
const LONGEST = 300_000;

/** The answers that a server may not give the next time (RFC 9110, RFC 6585, RFC 8470). */
const PASSING = /^(?:408|425|429|500|502|503|504)$/;

/** Whether a failure may pass by itself, so that another try is worth a request. */
export function mayPass({ code, detail = '' }: Failure): boolean {
  if (code === 'feed-status') return PASSING.test(detail);
  return /^feed-(?:unreachable|timeout|incomplete)$/.test(code);
}

/**
 * How long a server asks to be left alone, in ms from now; 0 where it does not say.
 *
 * @param retryAfter - The header of that name: seconds or a date (RFC 9110, section 10.2.3).
 */
export function askedPause(retryAfter = ''): number {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  return Math.max(0, Date.parse(retryAfter) - Date.now()) || 0;
}

/**
 * How long to wait before another try.
 *
 * @param tries - How many there were, the first request not counted.
 * @param pause - How long the server asks to be left alone, in ms.
 * @param random - From 0 to 1.
 * @returns ms; `undefined` for no further try.
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
