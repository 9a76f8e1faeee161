import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { nameOf } from '../merge/compare-items.js';
import type { ImportProblem } from './import-problem.js';

/**
 * The problems without those that the edits have mended: a report without a text that has one now, or
 * that is hidden.
 *
 * @param before - The items as the sources gave them, by whose names the problems are.
 * @param after - The items of the feed.
 */
export function withoutFilledTexts(
  problems: readonly ImportProblem[],
  before: readonly JsonFeedItem[],
  after: readonly JsonFeedItem[],
): readonly ImportProblem[] {
  const kept = new Map(after.map((item) => [item.id, item]));
  const hasText = ({ id }: JsonFeedItem): boolean => {
    const item = kept.get(id);
    return !item || Boolean(item.content_html ?? item.content_text);
  };
  const filled = new Set(before.filter(hasText).map(nameOf));
  for (const item of before) if (!hasText(item)) filled.delete(nameOf(item));
  return problems.filter(({ code, item = '' }) => code !== 'no-text' || !filled.has(item));
}
