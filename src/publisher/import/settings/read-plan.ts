import { dirname, join } from 'node:path';
import type { FieldMap } from '../../../sources/reading/field-map.js';
import type { ImportPlan } from '../import-plan.js';
import { ImportStopped } from '../problems/import-problem.js';
import { readConfig } from './config-file.js';
import type { ImportCommandOptions } from './import-options.js';
import { readJsonFile } from './read-json-file.js';

/** The file that names several sources. */
const CONFIG = 'publications.config.json';

/** A pause that no server minds, in ms. */
const DELAY = 1000;

/**
 * Puts together what an import is told. An option of the command wins over the file.
 *
 * @param source - An address, a file, or a file of settings; without it, that of this folder is read.
 * @throws ImportStopped if something named cannot be read, or if there is nothing to import.
 */
export async function readPlan(
  source: string | undefined,
  options: ImportCommandOptions,
): Promise<ImportPlan> {
  const file =
    source === undefined || source.endsWith('.config.json') ? (source ?? CONFIG) : undefined;
  const config = file === undefined ? undefined : await readConfig(file, source !== undefined);
  const { from, type, languages, since, limit, encoding, dates, keyEnv } = options;
  const own = {
    ...(from && { from }),
    ...(type && { types: type }),
    ...(languages && { languages }),
    ...(since && { since }),
    ...(limit && { limit }),
    ...(encoding && { encoding }),
    ...(dates && { dates }),
    ...(keyEnv && { keyEnv }),
    ...(options.map && { map: await readMap(options.map) }),
  };
  const sources = config?.sources ?? (source === undefined ? [] : [{ place: source }]);
  if (!sources.length) throw new ImportStopped('source-missing');
  const out = options.out ?? config?.out ?? 'feed.json';
  const beside = dirname(out);
  const edits = options.edits ?? config?.edits;
  return {
    sources: sources.map((each) => ({ ...each, ...own })),
    out,
    edits: { file: edits ?? join(beside, 'edits.json'), isNamed: edits !== undefined },
    state: options.state ?? config?.state ?? join(beside, '.publication-import'),
    head: config?.head ?? {},
    delay: options.delay ?? config?.delay ?? DELAY,
    contact: options.contact ?? config?.contact,
    isFresh: options.fresh === true,
    isDryRun: options.dryRun === true,
    isAccepted: options.accept === true,
    isPruned: options.prune === true,
    isEnriched: options.enrich,
    mayAskPrivate: options.allowPrivate === true,
  };
}

/** Reads the file of `--map`: by our name of a field, the publisher's name of it. */
async function readMap(file: string): Promise<FieldMap> {
  const stop = (reason: string): never => {
    throw new ImportStopped('map-unreadable', { file, reason });
  };
  const json = await readJsonFile(file, true, stop);
  if (!Object.values(json ?? {}).every((name) => typeof name === 'string')) {
    stop('its values must be names of columns or fields');
  }
  return json as FieldMap;
}
