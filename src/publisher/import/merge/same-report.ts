import { comparable } from '../../../publications/address.js';
import type { JsonFeedAttachment, JsonFeedItem } from '../../../sources/json-feed.js';
import { identityOf } from './identity.js';
import { dateOf } from './item-date.js';
import type { ImportProblem } from '../problems/import-problem.js';
import type { LedgerEntry } from '../state/ledger.js';

/**
 * Finds reports that come from several sources, and makes one item of each: the same DOI, or the same
 * address. The first source wins where both say something, the others add what it does not say.
 *
 * Reports of two sources that only have the same title and year are said, and stay two.
 *
 * @param known - Ids that the feed had. One of them stays the id, so that links to it stay good.
 */
export function joinSameReports(
  entries: readonly LedgerEntry[],
  known: ReadonlySet<string>,
  say: (problem: ImportProblem) => void,
): readonly JsonFeedItem[] {
  const joined: { item: JsonFeedItem; source: string }[] = [];
  const placeOf = new Map<string, number>();
  const similar = new Map<string, number>();
  // What a source has now says more than what another one had.
  const order = [...entries].sort((a, b) => Number(a.isGone) - Number(b.isGone));
  for (const { item, source } of order) {
    const keys = identityOf(item);
    const place = keys.map((key) => placeOf.get(key)).find((found) => found !== undefined);
    const first = place === undefined ? undefined : joined[place];
    if (place === undefined || !first || (first.source === source && first.item.id !== item.id)) {
      sayIfSimilar(item, source, joined, similar, say);
      for (const key of keys) if (!placeOf.has(key)) placeOf.set(key, joined.length);
      joined.push({ item, source });
      continue;
    }
    say({ code: 'same-report', item: nameOf(item) });
    const id = [first.item.id, item.id].find((each) => known.has(each)) ?? first.item.id;
    joined[place] = { source: first.source, item: { ...joinItems(first.item, item), id } };
  }
  return joined.map(({ item }) => item);
}

/** One item of two. Fields of the first stay, its objects are completed, and files are added. */
function joinItems(first: JsonFeedItem, other: JsonFeedItem): JsonFeedItem {
  const files = new Map<string, JsonFeedAttachment>();
  for (const file of [...(first.attachments ?? []), ...(other.attachments ?? [])]) {
    const url = comparable(file.url);
    files.set(url, { ...file, ...files.get(url) });
  }
  return {
    ...other,
    ...first,
    ...(files.size && { attachments: [...files.values()] }),
    ...((first._publication ?? other._publication) && {
      _publication: { ...other._publication, ...first._publication },
    }),
  };
}

function sayIfSimilar(
  item: JsonFeedItem,
  source: string,
  joined: readonly { item: JsonFeedItem; source: string }[],
  similar: Map<string, number>,
  say: (problem: ImportProblem) => void,
): void {
  const { title = '' } = item;
  const year = dateOf(item).slice(0, 4);
  if (!title || !year) return;
  const key = `${year} ${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
  const other = joined[similar.get(key) ?? -1];
  if (!other) similar.set(key, joined.length);
  else if (other.source !== source) {
    const values = { other: other.item.url ?? other.item.id, id: item.id };
    say({ code: 'perhaps-same-report', item: item.url ?? nameOf(item), values });
  }
}

const nameOf = ({ title, url, id }: JsonFeedItem): string => title ?? url ?? id;
