import type { Failure, Problem, Publication } from '../../src/index.js';
import type { Choices } from './choices.js';
import { bestFit, frameHeight, type Variant } from './room.js';
import {
  snippet,
  widgetMarkup,
  type Content,
  type LinkedText,
  type Surroundings,
} from './snippet.js';
import type { MarkupElement } from './markup.js';

/** What is known of the feed. */
export type FeedStatus =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly isSlow: boolean }
  | { readonly status: 'failed'; readonly failure: Failure; readonly isThere: boolean | undefined }
  | {
      readonly status: 'ready';
      readonly publications: readonly Publication[];
      readonly problems: readonly Problem[];
    };

/** What is known of the folder with the scripts. */
export interface Scripts {
  /** Its absolute address, with a slash at its end. */
  readonly address: string;
  /** The hash of each script; `undefined` until it is asked for, `none` where there is none to read. */
  readonly hashes: Readonly<Record<string, string>> | 'none' | undefined;
  /** The origins whose feeds `embed.html` shows beside its own; `undefined` until that is known. */
  readonly feedOrigins: readonly string[] | undefined;
}

/** All that the page shows. */
export interface State {
  readonly choices: Choices;
  readonly feed: FeedStatus;
  /** Counts how often a feed was asked for, so that the same address is read anew. */
  readonly attempt: number;
  /** What stands in the field of the feed's address. */
  readonly typed: string;
  readonly words: string;
  readonly scripts: Scripts;
  /** `undefined` while the widget is being measured. */
  readonly measured: readonly Variant[] | undefined;
  readonly width: number;
  readonly isDark: boolean;
  /** What a screen reader is told, once. */
  readonly said: string;
}

/** The publication that is picked; `undefined` where the feed does not hold it. */
export function pickedOf({ feed, choices }: State): Publication | undefined {
  if (feed.status !== 'ready') return undefined;
  return feed.publications.find(({ id }) => id === choices.publication);
}

/** The publication as the snippet's plain link. */
export const linkTo = ({ title, url }: Publication): LinkedText => ({ title, url, lines: [] });

/** The snippet and what the preview shows of it; `undefined` while there is none. */
export function outputOf(
  state: State,
): { readonly text: string; readonly widget: MarkupElement } | undefined {
  const { choices, scripts, measured } = state;
  const picked = pickedOf(state);
  if (!picked || !measured) return undefined;
  const publication = linkTo(picked);
  const content: Content =
    choices.room === 'yes'
      ? bestFit(measured, choices.place, choices.spacing)
      : { links: [publication], blankLines: 0 };
  const surroundings: Surroundings = {
    publication,
    scripts: scripts.address,
    hashes: scripts.hashes === 'none' ? undefined : scripts.hashes,
    height: frameHeight(measured, choices.place),
  };
  return {
    text: snippet(choices, content, surroundings),
    widget: widgetMarkup(choices, content, surroundings),
  };
}
