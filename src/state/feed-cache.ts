import { fetchFeed } from '../feed/fetch-feed.js';
import type { FeedResult } from '../feed/feed.js';

interface Entry {
  readonly result: Promise<FeedResult>;
  readonly request: AbortController;
  readers: number;
}

/** A page shows few feeds; a page of many must not keep them all. */
const MOST_ENTRIES = 20;

/** One request a feed however many elements show it. It lives as long as the page. */
const entries = new Map<string, Entry>();

/**
 * The feed at an address, from the request that is under way or was made already, else from a new
 * one. A failure is not kept: the next call asks again.
 *
 * @param address - An absolute URL.
 * @param signal - Takes this reader out; the request itself ends when the last one has gone.
 * @param timeout - As for `fetchFeed`; that of the first reader counts.
 * @returns What `fetchFeed` returns; it never rejects.
 */
export function loadFeed(
  address: string,
  signal: AbortSignal,
  timeout: number,
): Promise<FeedResult> {
  const entry = entries.get(address) ?? open(address, timeout);
  entry.readers++;
  signal.addEventListener('abort', () => {
    if (--entry.readers) return;
    forget(address, entry);
    entry.request.abort();
  });
  return entry.result;
}

function open(address: string, timeout: number): Entry {
  const request = new AbortController();
  const entry: Entry = { request, readers: 0, result: fetchFeed(address, request, timeout) };
  void entry.result.then(({ failure }) => failure && forget(address, entry));
  entries.set(address, entry);
  const [oldest = ''] = entries.keys();
  if (entries.size > MOST_ENTRIES) entries.delete(oldest);
  return entry;
}

/** Another request may have taken the place meanwhile: that one stays. */
function forget(address: string, entry: Entry): void {
  if (entries.get(address) === entry) entries.delete(address);
}
