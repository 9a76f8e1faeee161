import { checkFeed } from '../publisher/check/check-feed.js';
import type { Finding } from '../publisher/check/finding.js';

/**
 * Reads a feed once more, and says what `publication-widgets check` says of it. The first answer is
 * in the browser's cache, as a rule.
 *
 * @returns `undefined` if the feed cannot be read.
 */
export async function findingsAt(address: string): Promise<readonly Finding[] | undefined> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('content-type') ?? '';
    return (await checkFeed(bytes, { address: response.url || address, contentType })).findings;
  } catch {
    return undefined;
  }
}
