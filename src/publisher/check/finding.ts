import type { CheckCode } from './check-code.js';
import type { Severity } from './severity.js';

/** A place in the text of a feed. Lines and columns count from 1, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that a publisher can mend, in sentences for an editor. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** The title of the report, or what stands in for it. Absent if the finding is about the feed. */
  readonly title?: string;
  /** What is so: one sentence without its full stop that can follow the title and a colon. */
  readonly what: string;
  /** What readers see or lose: one or more sentences. */
  readonly effect: string;
  /** How to mend it: a sentence. The place is in it. */
  readonly repair: string;
  /** The place in words, as it stands in the repair: `items[3].url (line 12, column 7)`. */
  readonly where: string;
  /** A JavaScript path from the feed, such as `items[3].url`; empty for the feed as a whole. */
  readonly path: string;
  /** Tells findings with one code apart: those with the same kind are alike. */
  readonly kind: string;
  /** Where the path stands in the text, if the feed was read from one. */
  readonly place?: Place;
}

/**
 * What a rule says. `checkFeed` makes a finding of it: it adds the severity, the item's title, and
 * the place.
 */
export interface Complaint {
  readonly code: CheckCode;
  readonly path: string;
  readonly what: string;
  readonly effect: string;
  /** As in `Finding`, with `{place}` where the path and the line shall stand. */
  readonly repair: string;
  /** As in `Finding`. The default is the code alone. */
  readonly kind?: string;
  /** Where it is, if it is known already and the path does not say it. */
  readonly place?: Place;
}
