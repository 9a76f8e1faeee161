import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isJsonObject } from '../../../feed/field-reader.js';
import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { replaceFile } from '../../files/replace-file.js';
import { ImportStopped } from '../problems/import-problem.js';

/** What stands above the items. */
export interface FeedHead {
  readonly title: string;
  readonly home_page_url?: string | undefined;
  readonly feed_url?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
}

/** A feed that this command wrote. It can be large, so its items are only read where they are needed. */
export interface OwnFeed {
  readonly head: Partial<FeedHead>;
  /** What tells this feed from every other. */
  readonly hash: string;
  /** By the id of each item, what tells this item from every other. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly items: () => Promise<readonly JsonFeedItem[]>;
}

/**
 * Reads the feed that an import will replace. Its `_import` tells whether this command wrote it, and
 * whether anybody changed it since.
 *
 * @returns `undefined` if there is no such file yet.
 * @throws ImportStopped if it is somebody else's, or was changed by hand.
 */
export async function readOwnFeed(feed: string): Promise<OwnFeed | undefined> {
  const json = await readFeedJson(feed);
  if (json === undefined) return undefined;
  const mark = isJsonObject(json) && isJsonObject(json._import) ? json._import.hash : undefined;
  if (!isJsonObject(json) || typeof mark !== 'string' || !Array.isArray(json.items)) {
    throw new ImportStopped('feed-not-ours', { feed });
  }
  const head = Object.fromEntries(
    Object.entries(json).filter(([key]) => !/^(?:version|_import|items)$/.test(key)),
  );
  const items = json.items as readonly JsonFeedItem[];
  const hashes = items.map(hashOf);
  if (hashOf([head, hashes]) !== mark) throw new ImportStopped('feed-edited', { feed });
  return {
    head,
    hash: mark,
    hashes: new Map(items.map(({ id }, index) => [id, hashes[index] ?? ''])),
    items: () => itemsOf(feed),
  };
}

/** The items of a feed that this command wrote. */
export async function itemsOf(feed: string): Promise<readonly JsonFeedItem[]> {
  return ((await readFeedJson(feed)) as { readonly items: readonly JsonFeedItem[] }).items;
}

/** The value of the file. `undefined` if there is none, and `null` if it holds no JSON. */
async function readFeedJson(feed: string): Promise<unknown> {
  const text = await readFile(feed, 'utf8').catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ImportStopped('file-unreadable', { place: feed, reason: code });
  });
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/**
 * Writes a feed, unless the file holds the same already. The same items give the same bytes.
 *
 * @param path - The file.
 * @param items - In the order of the feed, each with its fields in order.
 * @param before - The feed that is there.
 * @returns Whether it was written, and the feed as it is now.
 */
export function writeFeed(
  path: string,
  head: FeedHead,
  items: readonly JsonFeedItem[],
  before?: OwnFeed,
): { readonly isWritten: boolean; readonly feed: OwnFeed } {
  const known = JSON.parse(JSON.stringify(head)) as FeedHead;
  const hashes = items.map(hashOf);
  const hash = hashOf([known, hashes]);
  if (before?.hash === hash) return { isWritten: false, feed: before };
  const mark = { by: 'publication-widgets import', hash };
  const top = { version: 'https://jsonfeed.org/version/1.1', ...known, _import: mark, items: [] };
  try {
    replaceFile(path, pieces(top, items));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ImportStopped('out-unwritable', { file: path, reason });
  }
  const own = new Map(items.map(({ id }, index) => [id, hashes[index] ?? '']));
  return { isWritten: true, feed: { head: known, hash, hashes: own, items: () => itemsOf(path) } };
}

/** The text of a feed in pieces: as a whole, it may be larger than all else in the memory. */
function* pieces(top: object, items: readonly JsonFeedItem[]): Iterable<string> {
  yield JSON.stringify(top, null, 2).replace(/\]\n\}$/, '');
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    yield `${index ? ',' : ''}\n    ${text}`;
  }
  yield items.length ? '\n  ]\n}\n' : ']\n}\n';
}

/** What tells a JSON value from every other. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
