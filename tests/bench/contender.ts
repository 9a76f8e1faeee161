/** The types of the bench: a contender is a page that shows reports in one way. */
import type { Report } from './reports.js';

/** The server's answer to a path. */
export interface Answer {
  /** The media type of the answer. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** A page and all files that it requests, by their paths with queries. `/` is the page itself. */
export type Site = ReadonlyMap<string, Answer>;

/** One way to show reports in a page. */
export interface Contender {
  /** The name in the table. */
  readonly name: string;
  /** The packages that it uses, with versions, such as `lit 3.3.3`. Empty if it uses none. */
  readonly madeWith: string;
  /** Makes a page that shows the reports. The same reports make the same page. */
  readonly site: (reports: readonly Report[]) => Promise<Site>;
  /**
   * The source of a JavaScript function. The page calls it with the index of a report, from 0. It
   * returns the element that shows the report's title, or something falsy until there is one. The
   * page may call it in each frame, so it must be quick.
   */
  readonly shown: string;
  /**
   * The source of a function like `shown`. It returns whether the item has everything, also what
   * readers do not see yet: an element may build a closed disclosure when the page is idle. Absent
   * if the page shows everything at once.
   */
  readonly complete?: string;
}

/** The contenders that show the same content. The others are compared with the first. */
export interface Scenario {
  /** The name in file names and on the command line. */
  readonly id: 'list' | 'cards' | 'card';
  /** The name in the table. */
  readonly name: string;
  /** The number of reports on the page. */
  readonly reports: number;
  readonly contenders: readonly Contender[];
}
