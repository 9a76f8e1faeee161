import type { CheckOptions } from '../../../../src/publisher/check/check-feed.js';

/** A feed, and everything that is said of it. */
export interface RuleCase {
  /** A JSON value, a JSON text, or bytes. */
  readonly feed: unknown;
  readonly options?: CheckOptions;
  /** Each finding: its severity and code, and its sentences. */
  readonly says: readonly (readonly [kind: string, sentences: string])[];
}
