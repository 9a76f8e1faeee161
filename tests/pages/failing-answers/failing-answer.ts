import type { RequestListener } from 'node:http';
import type { FailureCode } from '../../../src/index.js';

/** The server's reaction to a request. `access-control-allow-origin` is set already. */
export type Answer = RequestListener;

/** One failure, or an answer that looks like a failure. */
export interface FailingAnswer {
  /** The server's answer. Absent if no request reaches the server. */
  readonly answer?: Answer;
  /** The feed's address, if it is not the server's own. */
  readonly address?: (own: string, closedPort: number) => string;
  /** The code that the owner gets. Absent if the report is shown. */
  readonly code?: FailureCode;
  readonly detail?: string;
  readonly retryAfter?: string;
  /**
   * The number of requests that reach the server. The default is 1. `browser` means: as many as the
   * browser likes.
   */
  readonly requests?: number | 'browser';
  /** The element's `timeout`, in ms. */
  readonly timeout?: number;
  /** The result in WebKit, if it differs: WebKit does not report that it cannot decompress. */
  readonly inWebKit?: FailingAnswer;
}
