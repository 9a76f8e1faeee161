import type { Problem, Failure, FailureCode } from '../../feed/problem.js';
import type { MediaObject, Publication } from '../../publications/publication.js';

/**
 * The browser's own `Event`, by a child of it that no library replaces. MooTools replaces `Event`,
 * and old polyfills replace `CustomEvent` with a function that has no parent.
 */
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

const SHARED = { bubbles: true, composed: true } as const;

/**
 * Fires an event. A page that broke its events gets none, and goes on.
 *
 * @param create - Makes the event.
 * @returns Whether nobody cancelled the event.
 */
export function fire(target: EventTarget, create: () => Event): boolean {
  try {
    return target.dispatchEvent(create());
  } catch {
    return true;
  }
}

/**
 * The event `feed-load`: an element has read its feed. An empty feed fires it too.
 *
 * It bubbles, and leaves shadow roots.
 *
 * @example
 * document.addEventListener('feed-load', ({ publications, problems }) => {
 *   console.log(publications.length, problems.length);
 * });
 */
export class FeedLoadEvent extends NativeEvent {
  /**
   * @param publications - All publications of the feed, in its order.
   * @param problems - The places where the feed does not follow the standard, each with its path.
   */
  constructor(
    readonly publications: readonly Publication[],
    readonly problems: readonly Problem[],
  ) {
    super('feed-load', SHARED);
  }
}

/**
 * The event `feed-error`: an element cannot show its feed. The page author's own content stays.
 *
 * It bubbles, and leaves shadow roots.
 *
 * @example
 * document.addEventListener('feed-error', ({ code, address }) => console.warn(code, address));
 */
export class FeedErrorEvent extends NativeEvent implements Failure {
  /** The reason. `docs/problems.md` has an entry for each code. */
  declare readonly code: FailureCode;
  /** The feed's address, if it is known. */
  declare readonly address: string | undefined;
  /** More about the failure: the HTTP status, or the id or url of the publication. */
  declare readonly detail: string | undefined;
  /** The server's `Retry-After` header, if the page may read it. */
  declare readonly retryAfter: string | undefined;

  constructor(failure: Failure) {
    super('feed-error', SHARED);
    Object.assign(this, failure);
  }
}

/**
 * The event `report-download`: the reader asked for a file. It fires before the download starts,
 * and `preventDefault()` stops the download.
 *
 * It bubbles, and leaves shadow roots.
 *
 * @example
 * document.addEventListener('report-download', (event) => {
 *   if (!confirm(`Download ${event.download.contentUrl}?`)) event.preventDefault();
 * });
 */
export class ReportDownloadEvent extends NativeEvent {
  /**
   * @param publication - The publication of the file.
   * @param download - The file that the reader asked for.
   */
  constructor(
    readonly publication: Publication,
    readonly download: MediaObject,
  ) {
    super('report-download', { ...SHARED, cancelable: true });
  }
}

/**
 * The event `resource-select`: the reader follows a link to a related publication.
 *
 * It bubbles, and leaves shadow roots.
 *
 * @example
 * document.addEventListener('resource-select', ({ publication }) => console.log(publication.url));
 */
export class ResourceSelectEvent extends NativeEvent {
  /** @param publication - The related publication. */
  constructor(readonly publication: Publication) {
    super('resource-select', SHARED);
  }
}

declare global {
  /**
   * The types of elements, documents and windows extend this type, and the events reach all three.
   */
  interface GlobalEventHandlersEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'report-download': ReportDownloadEvent;
    'resource-select': ResourceSelectEvent;
  }
}
