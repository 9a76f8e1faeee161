/**
 * The kind of a problem at one place of a feed. `docs/problems.md` has an entry for each code.
 *
 * - The value is dropped, because it cannot be used: `missing` (an object that is useless without a
 *   field that it lacks), `invalid` and `unsafe-url`.
 * - The value is repaired, because it can have one meaning only: `wrong-type`, `relative-url`,
 *   `escaped-text`, `nonstandard-date` and `nonstandard-language`.
 *
 * What is shown as it is, such as a feed without a title or an id that two items have, is no problem
 * here. The command `check` says what is wrong with it.
 */
export type ProblemCode =
  | 'missing'
  | 'invalid'
  | 'unsafe-url'
  | 'wrong-type'
  | 'relative-url'
  | 'escaped-text'
  | 'nonstandard-date'
  | 'nonstandard-language';

/** One place where a feed does not follow the standard. */
export interface Problem {
  readonly code: ProblemCode;
  /** The place, as a JavaScript path from the feed, such as `items[3].date_published`. */
  readonly path: string;
}

/**
 * The reason why an element can show nothing. The console has a sentence and `docs/problems.md` an
 * entry for each code.
 */
export type FailureCode =
  | 'feed-missing'
  | 'feed-address-invalid'
  | 'feed-unreachable'
  | 'feed-timeout'
  | 'feed-incomplete'
  | 'feed-too-large'
  | 'feed-status'
  | 'feed-not-utf-8'
  | 'feed-not-json'
  | 'feed-not-json-feed'
  | 'wordpress-closed'
  | 'publication-not-found'
  | 'element-failed';

/** A failure of an element to show a feed. The page author's own content stays in place. */
export interface Failure {
  readonly code: FailureCode;
  /** The feed's address. Absent if it is not known. */
  readonly address?: string | undefined;
  /** More about the failure: the HTTP status, or the id or url of the publication. */
  readonly detail?: string | undefined;
  /** The server's `Retry-After` header, unchanged (RFC 9110, section 10.2.3). */
  readonly retryAfter?: string | undefined;
}
