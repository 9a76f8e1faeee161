import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { dateOf } from './item-date.js';

/** The order of the fields in a feed; others follow by name. */
const FIELDS = [
  'id',
  'url',
  'external_url',
  'title',
  'summary',
  'content_html',
  'content_text',
  'image',
  'banner_image',
  'date_published',
  'date_modified',
  'language',
  'authors',
  'tags',
  'attachments',
  'mime_type',
  'size_in_bytes',
  'duration_in_seconds',
  '_publication',
];

/** The same item, with its fields in an order that does not depend on where they came from. */
export function itemInOrder(item: JsonFeedItem): JsonFeedItem {
  return inOrder(item) as JsonFeedItem;
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}

const RANKS = new Map(FIELDS.map((key, rank) => [key, rank]));

const rankOf = (key: string): number => RANKS.get(key) ?? FIELDS.length;

/**
 * The order of reports: those that an edit pins, then the latest first. Two of one day stand in the
 * order of their ids, so that each import gives the same feed.
 */
export function latestFirst(
  items: readonly JsonFeedItem[],
  isPinned: (id: string) => boolean,
): readonly JsonFeedItem[] {
  return items
    .map((item) => ({ item, pinned: isPinned(item.id) ? 0 : 1, date: dateOf(item) }))
    .sort((a, b) => a.pinned - b.pinned || compare(b.date, a.date) || compare(a.item.id, b.item.id))
    .map(({ item }) => item);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
