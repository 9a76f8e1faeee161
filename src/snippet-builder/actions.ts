import type { FeedErrorEvent, FeedLoadEvent } from '../index.js';
import type { Choices } from './choices.js';
import type { Posts } from './state.js';
import type { Language } from './words/languages.js';

/**
 * Everything that changes the state: what the editor does, and the events of the hidden element
 * that reads the feed. Views call these functions, and change the state in no other way.
 */
export interface Actions {
  /** The editor types in the field for the feed's address. */
  readonly typeAddress: (address: string) => void;
  /**
   * Reads the feed at the typed address, also if it was read before. If a line was typed that the
   * builder has made, it takes over the choices of that line first.
   */
  readonly readFeed: () => void;
  /**
   * The feed was read.
   *
   * @param attempt - The number of the attempt that the event belongs to. Events of earlier
   *   attempts are ignored.
   */
  readonly feedLoaded: (event: FeedLoadEvent, attempt: number) => void;
  /** The feed could not be read. `attempt` is as for `feedLoaded`. */
  readonly feedFailed: (event: FeedErrorEvent, attempt: number) => void;
  /** The editor chooses one of the feeds that were found. */
  readonly useFound: (feed: string) => void;
  /** The editor chooses a kind of posts of the WordPress site that was found, or a category of it. */
  readonly choosePosts: (changes: Partial<Pick<Posts, 'kind' | 'term'>>) => void;
  /** The editor chooses the language of the page. */
  readonly speak: (language: Language) => void;
  /** The editor types in the search field. */
  readonly search: (words: string) => void;
  /** The editor makes one or more choices. */
  readonly choose: (changes: Partial<Choices>) => void;
  /** The editor changes the width of the preview, in CSS pixels. */
  readonly resize: (width: number) => void;
  /** The editor makes the page of the preview dark or light. */
  readonly setDark: (isDark: boolean) => void;
  /**
   * Copies a text. If the browser does not let the page copy, selects the text in its field.
   *
   * @param field - The id of the text's `<textarea>`.
   */
  readonly copy: (text: string, field: string) => void;
}
