import type { Failure, Problem, Publication } from '../index.js';
import type { Finding } from '../publisher/check/finding.js';
import type { Choices } from './choices.js';
import type { Search } from './find/find-feeds.js';
import type { Kind, Term } from './find/wordpress-site.js';
import { lineChoices, type SmallFeed } from './small-feed.js';
import type { Language } from './words/languages.js';
import { fill, type Values, type Words } from './words/words.js';
import { bestFit, frameHeight, type Variant } from './room.js';
import {
  snippet,
  widgetMarkup,
  type Content,
  type LinkedText,
  type Surroundings,
} from './snippet.js';
import type { MarkupElement } from './markup.js';

/**
 * What a server does at an address that a page may not read: it answers nobody, it lets no other site
 * read, or a cache of it repeats the permission of another site.
 */
export type ServerAnswers = 'nobody' | 'own-site' | 'cached';

/** The posts of a WordPress site that the editor has chosen. */
export interface Posts {
  readonly kind: Kind;
  /** The categories of the kind. `undefined` until they are there. */
  readonly terms: readonly Term[] | undefined;
  readonly term: Term | undefined;
}

/** The state of the feed. */
export type FeedStatus =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly isSlow: boolean }
  | {
      readonly status: 'failed';
      readonly failure: Failure;
      readonly serverAnswers: ServerAnswers | undefined;
    }
  | {
      readonly status: 'ready';
      readonly publications: readonly Publication[];
      readonly problems: readonly Problem[];
    };

/** The folder with the scripts. */
export interface Scripts {
  /** The absolute address of the folder, with a slash at its end. */
  readonly address: string;
  /**
   * The hash of each script; `undefined` until `integrity.json` is read, `none` if it cannot be.
   */
  readonly hashes: Readonly<Record<string, string>> | 'none' | undefined;
  /**
   * The origins whose feeds `embed.html` shows, in addition to its own origin. `undefined` until
   * `embed.config.json` is read.
   */
  readonly feedOrigins: readonly string[] | undefined;
}

/** The whole state of the builder. */
export interface State {
  /** The words of the page, and their language. */
  readonly say: Words;
  readonly language: Language;
  readonly choices: Choices;
  readonly feed: FeedStatus;
  /** What the feed's publisher could mend. `undefined` until it is known. */
  readonly findings: readonly Finding[] | undefined;
  /** Where the builder has looked for a feed. `undefined` if the typed address is that of a feed. */
  readonly search: Search | undefined;
  readonly posts: Posts | undefined;
  /** The small feeds that the items of the feed name, by the ids of the items. */
  readonly smallFeeds: ReadonlyMap<string, string>;
  /** The small feed of the picked publication, once it was read. */
  readonly small: SmallFeed | undefined;
  /** The number of attempts to read a feed. Each attempt reads the address again. */
  readonly attempt: number;
  /** The text in the field for the feed's address. */
  readonly typed: string;
  /** The text in the search field. */
  readonly words: string;
  readonly scripts: Scripts;
  /** The measured contents. `undefined` while the builder measures the widget. */
  readonly measured: readonly Variant[] | undefined;
  /** The width of the preview, in CSS pixels. */
  readonly width: number;
  readonly isDark: boolean;
  /** The text of the live region, which a screen reader says once. */
  readonly announcement: string;
}

/** The publication that the editor picked. `undefined` if the feed does not hold it. */
export function pickedOf({ feed, choices }: State): Publication | undefined {
  if (feed.status !== 'ready') return undefined;
  return feed.publications.find(({ id }) => id === choices.publication);
}

/** Whether a publication is among the first twenty of the feed, which any page of it holds. */
function isFirstFew({ feed }: State, { id }: Publication): boolean {
  const first = feed.status === 'ready' ? feed.publications.slice(0, 20) : [];
  return first.some((publication) => publication.id === id);
}

/** A sentence with values in it, in the language of the page. */
export const filled = ({ say, language }: State, name: keyof Words, values: Values): string =>
  fill(say[name], values, language);

/** The plain link to a publication, for the content of the snippet. */
export const linkTo = ({ title, url }: Publication): LinkedText => ({ title, url, lines: [] });

/**
 * The text of the snippet, and the widget for the preview.
 *
 * @returns `undefined` until a publication is picked and measured.
 */
export function outputOf(
  state: State,
): { readonly text: string; readonly widget: MarkupElement } | undefined {
  const { scripts, measured } = state;
  const picked = pickedOf(state);
  if (!picked || !measured) return undefined;
  const choices = lineChoices(state.choices, picked, state.small, isFirstFew(state, picked));
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
