import type { FeedErrorEvent, FeedLoadEvent } from '../../src/index.js';
import type { Choices } from './choices.js';

/** All that an editor can do, and what the widgets tell: views call these and change nothing else. */
export interface Actions {
  /** Types in the field of the feed's address. */
  readonly type: (address: string) => void;
  /** Reads the feed at the address that was typed, anew if need be. */
  readonly readFeed: () => void;
  /** @param attempt - Which reading it answers; all but the last are stale. */
  readonly feedLoaded: (event: FeedLoadEvent, attempt: number) => void;
  readonly feedFailed: (event: FeedErrorEvent, attempt: number) => void;
  readonly search: (words: string) => void;
  readonly choose: (changes: Partial<Choices>) => void;
  /** @param width - Of the preview, in CSS pixels. */
  readonly resize: (width: number) => void;
  readonly paint: (isDark: boolean) => void;
  /** Copies a text, or selects it in its field where the browser lets no page copy. */
  readonly copy: (text: string, field: string) => void;
}
