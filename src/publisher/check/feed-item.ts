import { isJsonObject } from '../../feed/field-reader.js';
import type { Feed } from '../../feed/feed.js';
import type { Publication } from '../../publications/publication.js';
import type { Complaint } from './finding.js';

/** Any JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One file of an item. */
export interface FeedFile {
  /** Its path from the feed: `items[3].attachments[0]`. */
  readonly path: string;
  readonly json: JsonObject;
  /** Its own `_publication`. Empty if it has none. */
  readonly extension: JsonObject;
}

/** One item of a feed: what was written, and what the widgets read. */
export interface FeedItem {
  /** Its path from the feed: `items[3]`. */
  readonly path: string;
  readonly json: JsonObject;
  /** What the widgets show. `undefined` if they drop the item. */
  readonly publication: Publication | undefined;
  /** Its `_publication`. Empty if it has none. */
  readonly extension: JsonObject;
  readonly files: readonly FeedFile[];
}

/** A feed as the rules see it. */
export interface CheckedFeed {
  readonly json: JsonObject;
  readonly items: readonly FeedItem[];
  readonly feed: Feed;
  /** The feed's own address. */
  readonly address: string | undefined;
  /** What relative addresses are resolved against: the address, or one that no server has. */
  readonly base: string;
}

/** A rule: yields what it has to say of a feed. */
export type Rule = (feed: CheckedFeed) => Iterable<Complaint>;

/** Puts what was written and what was read beside each other. */
export function checkedFeed(
  json: JsonObject & { readonly items: readonly unknown[] },
  feed: Feed,
  address: string | undefined,
  base: string,
): CheckedFeed {
  // The parser drops an item for one of two reasons, and reports it.
  const dropped = new Set(
    feed.problems.flatMap(({ code, path }) =>
      code === 'missing' ? (/^(items\[\d+\])\.id$/.exec(path)?.[1] ?? []) : [],
    ),
  );
  let next = 0;
  const items = json.items.flatMap((item, index): FeedItem | [] => {
    if (!isJsonObject(item)) return [];
    const path = `items[${index}]`;
    const publication = dropped.has(path) ? undefined : feed.publications[next++];
    const extension = objectIn(item, '_publication');
    return { path, json: item, publication, extension, files: filesOf(item, path) };
  });
  return { json, items, feed, address, base };
}

/** The object in a field. An empty object if there is none. */
export function objectIn(json: JsonObject, key: string): JsonObject {
  const value = json[key];
  return isJsonObject(value) ? value : {};
}

/** The text in a field, without white space around it. Empty if the field holds no text. */
export function textIn(json: JsonObject, key: string): string {
  const value = json[key];
  return typeof value === 'string' ? value.trim() : '';
}

function filesOf(item: JsonObject, path: string): readonly FeedFile[] {
  const files: unknown = item.attachments;
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown, index) =>
    isJsonObject(file)
      ? {
          path: `${path}.attachments[${index}]`,
          json: file,
          extension: objectIn(file, '_publication'),
        }
      : [],
  );
}
