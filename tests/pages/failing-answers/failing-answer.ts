import type { RequestListener } from 'node:http';
import type { FailureCode } from '../../../src/index.js';

/** What a server does with a request. `access-control-allow-origin` is set already. */
export type Answer = RequestListener;

/** One way to fail, or to look like it. */
export interface FailingAnswer {
  /** What the server does; nothing where it is not reached. */
  readonly answer?: Answer;
  /** The feed's address where it is not the server's own. */
  readonly address?: (own: string, closedPort: number) => string;
  /** What the owner is told; the report is shown where it is left out. */
  readonly code?: FailureCode;
  readonly detail?: string;
  readonly retryAfter?: string;
  /** How many requests reach the server: 1 by default, `browser` where each asks as often as it likes. */
  readonly requests?: number | 'browser';
  /** The element's `timeout`, in ms. */
  readonly timeout?: number;
  /** What WebKit makes of it, where that differs: it does not say that it cannot unpack. */
  readonly inWebKit?: FailingAnswer;
}
