import type { TEMPLATE_LANGUAGES } from '../../../sources/table-template.js';
import type { SourceName } from '../source/source.js';

type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** The options of the command `import`, as they are written. */
export interface ImportCommandOptions {
  readonly out?: string;
  readonly from?: SourceName;
  readonly type?: readonly string[];
  readonly languages?: readonly string[];
  readonly since?: string;
  readonly limit?: number;
  readonly map?: string;
  readonly edits?: string;
  readonly state?: string;
  readonly fresh?: boolean;
  readonly dryRun?: boolean;
  readonly accept?: boolean;
  readonly prune?: boolean;
  /** `false` with `--no-enrich`. */
  readonly enrich: boolean;
  /** In ms. */
  readonly delay?: number;
  readonly contact?: string;
  readonly encoding?: string;
  readonly dates?: 'dmy' | 'mdy';
  readonly keyEnv?: string;
  readonly allowPrivate?: boolean;
  /** The language of the names of columns. */
  readonly template?: TemplateLanguage;
}
