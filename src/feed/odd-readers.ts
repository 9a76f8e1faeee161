import type * as Unusual from './unusual-values.js';

/** The readers of what few feeds hold. Each may be missing. */
type OddReaders = Partial<typeof Unusual>;

/** The readers once they are loaded; an empty object if they cannot be had. */
let readers: OddReaders | undefined;
let loading: Promise<void> | undefined;

/**
 * The readers of what few feeds hold, for a value that the parser does not understand. The first
 * call loads them. Until they are there, the result is empty, and the value is read as if nobody
 * understood it.
 *
 * @example
 * oddReaders().readOddDate?.('Tue, 5 Nov 24 10:00:00 GMT'); // at first `undefined`
 */
export function oddReaders(): OddReaders {
  loading ??= load();
  return readers ?? {};
}

/** The readers that are there. It loads nothing. */
export function knownReaders(): OddReaders | undefined {
  return readers;
}

/**
 * Waits for the readers if a feed has asked for them. If the result is another one than that of
 * `knownReaders()` before the feed was read, the feed should be read once more. It never rejects.
 */
export async function askedReaders(): Promise<OddReaders | undefined> {
  await loading;
  return readers;
}

/** Loads the readers, and waits for them. It never rejects. */
export async function loadReaders(): Promise<OddReaders | undefined> {
  oddReaders();
  return askedReaders();
}

async function load(): Promise<void> {
  readers = await import('./unusual-values.js').catch(() => ({}));
}
