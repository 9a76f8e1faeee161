import { distance } from 'fastest-levenshtein';
import { comparable } from '../../../publications/address.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { webAddress } from '../../../sources/reading/web-address.js';
import { dateOf } from './item-date.js';

/** The rows of a table, with the ids by which their reports are known. */
export interface KnownRows {
  readonly items: readonly JsonFeedItem[];
  /** Ids in whose place a row has an ID of its own now. */
  readonly replaced: readonly string[];
}

/**
 * Finds rows that are the reports of rows that are gone. A table without IDs knows its rows by their
 * addresses and titles, which people correct: then the report must not stand in the feed twice.
 *
 * A row keeps the id of the one row that is gone and has the same DOI, address, file, title or text, or
 * nearly the same title. Where both say a year, it must be the same.
 *
 * @param gone - What the table had, and has no more.
 * @param isKnown - Whether an id was there before.
 */
export function knownRows(
  items: readonly JsonFeedItem[],
  gone: readonly JsonFeedItem[],
  isKnown: (id: string) => boolean,
): KnownRows {
  const pairs = new Map<string, JsonFeedItem>();
  const taken = new Set<JsonFeedItem>();
  const fresh = items.filter(({ id }) => !isKnown(id));
  for (const keysOf of KEYS) {
    const left = byKey(
      gone.filter((item) => !taken.has(item)),
      keysOf,
    );
    const added = byKey(
      fresh.filter(({ id }) => !pairs.has(id)),
      keysOf,
    );
    for (const [key, olds] of left) {
      const news = added.get(key) ?? [];
      if (news.length !== olds.length) continue;
      for (const [index, old] of olds.entries()) {
        const item = news[index];
        if (item && isPair(old, item, pairs, taken)) {
          pairs.set(item.id, old);
          taken.add(old);
        }
      }
    }
  }
  for (const item of fresh.filter(({ id }) => !pairs.has(id))) {
    const near = gone.filter((old) => isPair(old, item, pairs, taken) && isNear(old, item));
    const [old] = near;
    if (!old || near.length > 1) continue;
    pairs.set(item.id, old);
    taken.add(old);
  }
  const replaced = [...pairs].flatMap(([id, old]) => (isOwnId(id, fresh) ? old.id : []));
  return {
    replaced,
    items: items.map((item) => {
      const old = pairs.get(item.id);
      return old && !replaced.includes(old.id) ? { ...item, id: old.id } : item;
    }),
  };
}

const isOwnId = (id: string, items: readonly JsonFeedItem[]): boolean =>
  items.some((item) => item.id === id && !isDerived(item));

/** Whether the id of a row is made of its address or its title, since it has no ID. */
export const isDerived = ({ id, title = '' }: JsonFeedItem): boolean =>
  webAddress(id) !== undefined || isOfTitle(id, title);

const isOfTitle = (id: string, title: string): boolean =>
  title !== '' && (id === title || id.startsWith(`${title}, `));

function isPair(
  old: JsonFeedItem,
  item: JsonFeedItem,
  pairs: ReadonlyMap<string, JsonFeedItem>,
  taken: ReadonlySet<JsonFeedItem>,
): boolean {
  const [a, b] = [old, item].map((each) => dateOf(each).slice(0, 4));
  const isFree = !pairs.has(item.id) && !taken.has(old);
  return isFree && (!a || !b || a === b) && (isDerived(old) || isDerived(item));
}

/** What tells a report, the surest first. */
const KEYS: readonly ((item: JsonFeedItem) => readonly string[])[] = [
  ({ _publication: { doi } = {} }) => (typeof doi === 'string' ? [doi.toLowerCase()] : []),
  ({ url, attachments = [] }) =>
    [url, ...attachments.map((file) => file.url)].flatMap((one) => (one ? comparable(one) : [])),
  ({ title }) => plain(title),
  ({ content_text: text, summary }) => {
    const words = plain(text ?? summary);
    return (words[0]?.length ?? 0) < SHORT ? [] : words;
  },
];

/** Shorter texts can be the same by chance, in letters. */
const SHORT = 30;

const plain = (text = ''): readonly string[] => {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words ? [words] : [];
};

function byKey(
  items: readonly JsonFeedItem[],
  keysOf: (item: JsonFeedItem) => readonly string[],
): ReadonlyMap<string, readonly JsonFeedItem[]> {
  const found = new Map<string, JsonFeedItem[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key) ?? [];
      found.set(key, list);
      list.push(item);
    }
  }
  return found;
}

/** Whether one title is the other with a correction. Another figure makes it another report. */
function isNear(old: JsonFeedItem, item: JsonFeedItem): boolean {
  const [[a = ''], [b = '']] = [plain(old.title), plain(item.title)];
  const figures = (text: string): string => text.replace(/\D+/g, ' ').trim();
  const longest = Math.max(a.length, b.length);
  return longest < 300 && figures(a) === figures(b) && distance(a, b) <= Math.min(10, longest / 4);
}
