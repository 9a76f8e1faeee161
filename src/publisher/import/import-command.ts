import { interruptible } from '../command-line/interruptible.js';
import type { Status } from '../command-line/status.js';
import type { Terminal } from '../command-line/terminal.js';
import { importFeed } from './import-feed.js';
import { ImportStopped } from './problems/import-problem.js';
import type { ImportCommandOptions } from './settings/import-options.js';
import { readPlan } from './settings/read-plan.js';

/**
 * The command `import`: makes a feed of what a publisher has, or brings it up to date.
 *
 * @param source - An address or a file; without it, `publications.config.json` names the sources.
 * @param version - The version of this program, which servers are told.
 * @returns 1 if a source has so little that nothing was written.
 * @throws CannotGoOn if the import stops. Nothing is written then, and what was read is kept.
 */
export async function importCommand(
  source: string | undefined,
  options: ImportCommandOptions,
  terminal: Terminal,
  version: string,
): Promise<Status> {
  if (options.template) {
    const { tableTemplate } = await import('../../sources/table-template.js');
    terminal.out(tableTemplate(options.template));
    return 0;
  }
  try {
    await interruptible(async (signal) => {
      const plan = await readPlan(source, options);
      await importFeed(plan, terminal, version, signal);
    });
    return 0;
  } catch (error) {
    if (!(error instanceof ImportStopped) || !/^source-(?:empty|shrunk)$/.test(error.code))
      throw error;
    terminal.err(`${error.message}\n`);
    return 1;
  }
}
