import type { FeedResult } from './feed.js';
import type * as Unusual from './unusual-values.js';

let readers: typeof Unusual | undefined;

/** The readers of what few feeds hold; `undefined` until `loadOddReaders` has loaded them. */
export function oddReaders(): typeof Unusual | undefined {
  return readers;
}

/** Whether the readers are missing that may understand a value which a feed lost. */
export function needsOddReaders({ feed }: FeedResult): boolean {
  const isOdd = /(?:date_\w+|lang\w*)$/;
  return (
    !readers && !!feed?.problems.some(({ code, path }) => code === 'invalid' && isOdd.test(path))
  );
}

/** Loads the readers of what few feeds hold. Feeds can be read without them. It never rejects. */
export async function loadOddReaders(): Promise<void> {
  try {
    readers = await import('./unusual-values.js');
  } catch {
    // The chunk did not come. What the readers would read stays a problem of the feed.
  }
}

// A server renders at once, so it cannot load them when a feed needs them.
if (typeof document === 'undefined') void loadOddReaders();
