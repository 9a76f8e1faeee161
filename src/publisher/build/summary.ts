import { inSentence } from '../check/quoting.js';
import { blockIn, few } from '../command-line/labelled-lines.js';
import type { Terminal } from '../command-line/terminal.js';
import type { WriteSummary } from '../files/write-folder.js';

/** How a build was made. */
export interface SummaryOptions extends Pick<Terminal, 'outColumns'> {
  readonly isDryRun: boolean;
  readonly isPruning: boolean;
}

/**
 * What a build wrote, or would write, for people. The numbers of its last line add up to the files of the
 * folder that are this program's.
 */
export function summaryText(
  { counts, examples, gone }: WriteSummary,
  { isDryRun, isPruning, outColumns = Infinity }: SummaryOptions,
): string {
  const block = blockIn(outColumns);
  const files = (paths: readonly string[], all: number): readonly string[] =>
    few(paths, { all, more: 'more' }).map((path) => inSentence(path, 120));
  const end = isPruning ? 'removed' : 'gone';
  const lines = [
    block('new', files(examples.new, counts.new)),
    block('changed', files(examples.changed, counts.changed)),
    block(end, files(gone, gone.length)),
    `${counts.new} new, ${counts.changed} changed, ${gone.length} ${end}, ${counts.same} the same.`,
    isDryRun ? 'This was a dry run: nothing was written.' : '',
    gone.length && !isPruning
      ? 'What is gone, or is no longer asked for, stays in the folder. --prune removes it.'
      : '',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
