import type { Problem, Failure, FailureCode } from '../../feed/problem.js';
import type { MediaObject, Publication } from '../../publications/publication.js';

/** MooTools puts a class of its own into the global's place. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

const SHARED = { bubbles: true, composed: true } as const;

/** A feed was read, and what it holds is shown. An empty feed too fires it. */
export class FeedLoadEvent extends NativeEvent {
  /**
   * @param publications - All publications of the feed, in its order.
   * @param problems - What the feed does against its standard, each with its path.
   */
  constructor(
    readonly publications: readonly Publication[],
    readonly problems: readonly Problem[],
  ) {
    super('feed-load', SHARED);
  }
}

/** Nothing can be shown; the page author's own content stays. */
export class FeedErrorEvent extends NativeEvent implements Failure {
  /** The reason, an entry in `docs/problems.md`. */
  declare readonly code: FailureCode;
  declare readonly address: string | undefined;
  declare readonly detail: string | undefined;
  /** The server's `Retry-After`, where the page may read it. */
  declare readonly retryAfter: string | undefined;

  constructor(failure: Failure) {
    super('feed-error', SHARED);
    Object.assign(this, failure);
  }
}

/** The reader asked for a file. Cancelling it keeps the download from starting. */
export class ReportDownloadEvent extends NativeEvent {
  constructor(
    readonly publication: Publication,
    readonly download: MediaObject,
  ) {
    super('report-download', { ...SHARED, cancelable: true });
  }
}

/** The reader follows a link to a related publication. */
export class ResourceSelectEvent extends NativeEvent {
  constructor(readonly publication: Publication) {
    super('resource-select', SHARED);
  }
}

declare global {
  /** Elements, documents and windows inherit these: the events bubble. */
  interface GlobalEventHandlersEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'report-download': ReportDownloadEvent;
    'resource-select': ResourceSelectEvent;
  }
}
