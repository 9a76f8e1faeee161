import { dirname, isAbsolute, join } from 'node:path';
import { isAddress } from '../../command-line/read-input.js';
import type { FeedHead } from '../merge/feed-file.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { SourceSettings } from '../source/source.js';
import schema from './import-config.schema.json' with { type: 'json' };
import { readDuration } from './duration.js';
import { readJsonFile } from './read-json-file.js';
import { violations, type Schema } from './violations.js';

/** What `publications.config.json` says. Its paths are relative to the folder that it is in. */
export interface ImportConfig {
  readonly sources: readonly SourceSettings[];
  readonly head: Partial<FeedHead>;
  readonly out?: string | undefined;
  readonly edits?: string | undefined;
  readonly state?: string | undefined;
  readonly contact?: string | undefined;
  /** In ms. */
  readonly delay?: number | undefined;
}

/** The file as it is written, when it is as the schema says. */
interface Written extends Omit<ImportConfig, 'sources' | 'head' | 'delay'> {
  readonly title?: string;
  readonly homePage?: string;
  readonly feedUrl?: string;
  readonly description?: string;
  readonly language?: string;
  readonly delay?: string;
  readonly sources: readonly SourceSettings[];
}

/**
 * Reads the settings of an import.
 *
 * @param isNamed - Whether the editor named the file, so that it must be there.
 * @returns `undefined` if there is no such file.
 * @throws ImportStopped if it is not as its schema says. The message names the place.
 */
export async function readConfig(
  file: string,
  isNamed: boolean,
): Promise<ImportConfig | undefined> {
  const stop = (reason: string): never => {
    throw new ImportStopped('config-unreadable', { file, reason });
  };
  const json = await readJsonFile(file, isNamed, stop);
  if (!json) return undefined;
  const [wrong] = violations(json, schema as Schema);
  if (wrong) stop(wrong);
  const written = json as unknown as Written;
  const path = (place: string): string =>
    isAddress(place) || isAbsolute(place) ? place : join(dirname(file), place);
  const { title, homePage, feedUrl, description, language, delay, contact } = written;
  return {
    sources: written.sources.map((each) => ({ ...each, place: path(each.place) })),
    head: {
      ...(title && { title }),
      ...(homePage && { home_page_url: homePage }),
      ...(feedUrl && { feed_url: feedUrl }),
      ...(description && { description }),
      ...(language && { language }),
    },
    out: path(written.out ?? 'feed.json'),
    edits: written.edits && path(written.edits),
    state: written.state && path(written.state),
    contact,
    delay: delay === undefined ? undefined : readDuration(delay),
  };
}
