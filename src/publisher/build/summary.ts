import { inSentence } from '../check/quoting.js';
import type { WriteSummary } from '../files/write-folder.js';

const MOST = 3;

/**
 * What a build wrote, or would write, for people. The numbers of its last line add up to the files of the
 * folder that are this program's.
 */
export function summaryText(
  { counts, examples, gone }: WriteSummary,
  { isDryRun, isPruning }: { readonly isDryRun: boolean; readonly isPruning: boolean },
): string {
  const rest = (all: number, shown: readonly string[]): readonly string[] => {
    const names = shown.slice(0, MOST).map((path) => inSentence(path, 120));
    return all > names.length && names.length
      ? [...names, `… and ${all - names.length} more`]
      : names;
  };
  const block = (label: string, lines: readonly string[]): string =>
    lines.map((line, index) => `${(index ? '' : label).padEnd(10)}${line}\n`).join('');
  const end = isPruning ? 'removed' : 'gone';
  const sum = `${counts.new} new, ${counts.changed} changed, ${gone.length} ${end}, ${counts.same} the same.\n`;
  const notes = [
    isDryRun ? 'This was a dry run: nothing was written.\n' : '',
    gone.length && !isPruning
      ? 'What is gone from the feed stays in the folder. --prune removes it.\n'
      : '',
  ];
  return [
    block('new', rest(counts.new, examples.new)),
    block('changed', rest(counts.changed, examples.changed)),
    block(end, rest(gone.length, gone)),
    sum,
    ...notes,
  ].join('');
}
