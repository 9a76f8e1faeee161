import type { Converted } from '../../../sources/json-feed.js';
import type { FieldMap } from '../../../sources/reading/field-map.js';
import type { ImportProblem } from '../problems/import-problem.js';
import type { Get, Received } from '../state/remembered-requests.js';
import type { SourceMemory } from '../state/source-memory.js';

/** What a publisher says about one source. */
export interface SourceSettings {
  /** An address, or the path of a file. */
  readonly place: string;
  readonly from?: SourceName | undefined;
  readonly types?: readonly string[] | undefined;
  /** Further languages to read, as they stand in the addresses of the site: `fr`. */
  readonly languages?: readonly string[] | undefined;
  /** The first day, as `2024-01-31`, `2024-01` or `2024`. */
  readonly since?: string | undefined;
  readonly limit?: number | undefined;
  readonly map?: FieldMap | undefined;
  readonly encoding?: string | undefined;
  readonly dates?: 'dmy' | 'mdy' | undefined;
  /** The variable of the environment that holds a key. The key itself is never written anywhere. */
  readonly keyEnv?: string | undefined;
}

/** What a source may use. */
export interface SourceContext extends SourceSettings {
  /** The answer of the address by which the source was found out, if it was asked for. */
  readonly first?: Received | undefined;
  /** The file, if the place is one. */
  readonly bytes?: Uint8Array | undefined;
  /** Asks, politely, and not for what it knows already. It throws if there is no answer. */
  readonly get: Get;
  /** What the source knows from the last import. */
  readonly memory: SourceMemory;
  /** The key that `keyEnv` names. */
  readonly key?: string | undefined;
  /** The sites of the earlier sources of the same kind. */
  readonly sites: readonly string[];
  /** The ids that the feed has, and those that imports know. The source may ask what became of them. */
  readonly known: ReadonlySet<string>;
  readonly say: (problem: ImportProblem) => void;
  /** Says something at once, in a line of its own. */
  readonly tell: (text: string) => void;
  /** Says how far it is: so many of so many. */
  readonly progress: (done: number, all: number, words: string) => void;
}

/** What a source made of everything that it holds. */
export interface SourceContent extends Converted {
  /** Whether the source holds its latest reports only, so that others are not gone. */
  readonly isLatestOnly?: boolean;
  /** Its site, if ids are only different within one. */
  readonly site?: string;
}

/** Reads a source to its end. */
export type ReadSource = (context: SourceContext) => Promise<SourceContent>;

/** The names after `--from`. */
export type SourceName =
  | 'wordpress'
  | 'table'
  | 'drupal'
  | 'pages'
  | 'feed'
  | 'json-feed'
  | 'reliefweb'
  | 'zenodo'
  | 'citations';

/** One row of the table of sources. */
export interface SourceRow {
  /** What it is, in a sentence: “a WordPress site”. */
  readonly words: string;
  /** Whether it is read page by page from its address, so that a file of it is of no use. */
  readonly isSite?: boolean;
  /** Tells an address by itself. */
  readonly address?: RegExp;
  /** Tells a file by its name. */
  readonly file?: RegExp;
  /** Tells a source by what comes from its address or stands in its file: type, and first letters. */
  readonly content?: (start: string, headers: Received['headers']) => boolean;
  /** Loads the reader. */
  readonly load: () => Promise<ReadSource>;
}
