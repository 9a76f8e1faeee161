import type { FeedHead } from './merge/feed-file.js';
import type { SourceSettings } from './source/source.js';

/** Everything that an import is told, from the command or from `publications.config.json`. */
export interface ImportPlan {
  readonly sources: readonly SourceSettings[];
  /** The feed's file. */
  readonly out: string;
  /** The file with the editor's corrections, and whether the editor named it. */
  readonly edits: { readonly file: string; readonly isNamed: boolean };
  /** The folder for what is known between two imports. */
  readonly state: string;
  readonly head: Partial<FeedHead>;
  /** How long a server rests between two questions, in ms. */
  readonly delay: number;
  /** How to reach the people who run the import: a mail address or a page. */
  readonly contact?: string | undefined;
  readonly isFresh: boolean;
  readonly isDryRun: boolean;
  readonly isAccepted: boolean;
  readonly isPruned: boolean;
  readonly isEnriched: boolean;
  readonly mayAskPrivate: boolean;
}
