/** What the bench measures: a page that shows reports in one way. */
import type { Report } from './reports.js';

/** What the server answers to a path. */
export interface Answer {
  /** Its media type. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** A page with all that it asks for, each under its path and query. `/` is the page itself. */
export type Site = ReadonlyMap<string, Answer>;

/** One way to show reports in a page. */
export interface Contender {
  /** As the table names it. */
  readonly name: string;
  /** What it is made with, with versions: `lit 3.3.3`. Empty for nothing but the platform. */
  readonly madeWith: string;
  /** A page that shows these reports; the same reports make the same page. */
  readonly site: (reports: readonly Report[]) => Promise<Site>;
  /**
   * A JavaScript function in source, called in the page with the number of a report, from 0: the
   * element that shows its title, or something falsy as long as there is none. It is called once a
   * frame, so it must be quick.
   */
  readonly shown: string;
}

/** The contenders that show the same content: the first one is what the others are compared with. */
export interface Scenario {
  /** As in file names and on the command line. */
  readonly id: 'list' | 'cards' | 'card';
  /** As the table names it. */
  readonly name: string;
  /** How many reports are shown. */
  readonly reports: number;
  readonly contenders: readonly Contender[];
}
