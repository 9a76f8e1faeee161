import { checkFeed } from '../publisher/check/check-feed.js';
import type { Finding } from '../publisher/check/finding.js';
import { smallFeedsIn } from './small-feed.js';

/** What the builder reads in a feed beside its publications. */
export interface Checked {
  /** What the publisher could mend. */
  readonly findings: readonly Finding[];
  /** The small feeds that the items name, by the ids of the items. */
  readonly smallFeeds: ReadonlyMap<string, string>;
}

/**
 * Reads a feed once more, and says what `publication-widgets check` says of it. The first answer is
 * in the browser's cache, as a rule.
 *
 * @returns `undefined` if the feed cannot be read, or is a list of posts of WordPress.
 */
export async function checkAddress(address: string): Promise<Checked | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('content-type') ?? '';
    const own = response.url || address;
    const json = jsonIn(bytes);
    if (Array.isArray(json)) return undefined;
    const { findings } = await checkFeed(bytes, { address: own, contentType });
    return { findings, smallFeeds: smallFeedsIn(json, own) };
  } catch {
    return undefined;
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
