import type { JsonFeedItem } from '../../../sources/json-feed.js';
import type { ImportProblem } from '../problems/import-problem.js';
import { withEdits, type Edits } from './edits.js';

/**
 * The items with their edits, and without those that are hidden.
 *
 * @param file - The file of the edits, for the sentence about one whose report there is not.
 */
export function applyEdits(
  items: readonly JsonFeedItem[],
  edits: Edits,
  file: string,
  say: (problem: ImportProblem) => void,
): readonly JsonFeedItem[] {
  const unused = new Set(edits.keys());
  const kept = items.flatMap((item) => {
    unused.delete(item.id);
    const edit = edits.get(item.id);
    return edit?.hidden ? [] : [withEdits(item, edit)];
  });
  for (const id of unused) say({ code: 'edit-without-report', values: { file, id } });
  return kept;
}
