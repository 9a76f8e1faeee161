/**
 * What is wrong at one place of a feed, and so what was made of it. Each has an entry in
 * `docs/problems.md`.
 *
 * Dropped, for it has no meaning that can be used: `missing` (a field that the standard requires;
 * with it what cannot do without), `invalid` and `unsafe-url`. Repaired, for it has one meaning:
 * `wrong-type`, `relative-url`, `escaped-text`, `nonstandard-date`, `nonstandard-language`. Kept:
 * `duplicate-id`, `unknown-version`.
 */
export type ProblemCode =
  | 'missing'
  | 'invalid'
  | 'unsafe-url'
  | 'wrong-type'
  | 'relative-url'
  | 'escaped-text'
  | 'nonstandard-date'
  | 'nonstandard-language'
  | 'duplicate-id'
  | 'unknown-version';

/** One thing that a feed does against its standard. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, as a JavaScript path from the feed: `items[3].date_published`. */
  readonly path: string;
}

/** Why nothing can be shown. Each has a sentence in the console and an entry in `docs/problems.md`. */
export type FailureCode =
  | 'feed-missing'
  | 'feed-address-invalid'
  | 'feed-unreachable'
  | 'feed-timeout'
  | 'feed-incomplete'
  | 'feed-too-large'
  | 'feed-status'
  | 'feed-not-json'
  | 'feed-not-json-feed'
  | 'publication-not-found';

/** One failure to show anything, which leaves the page author's own content in place. */
export interface Failure {
  readonly code: FailureCode;
  /** The feed's address, as far as it is known. */
  readonly address?: string | undefined;
  /** What there is to say more: the HTTP status, the publication that was asked for. */
  readonly detail?: string | undefined;
  /** How long the server asks to be left alone, as it wrote it: RFC 9110, section 10.2.3. */
  readonly retryAfter?: string | undefined;
}
