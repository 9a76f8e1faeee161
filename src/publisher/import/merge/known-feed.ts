import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isJsonObject } from '../../../feed/field-reader.js';
import type { StateFolder } from '../state/state-folder.js';
import { itemsOf, readOwnFeed, type OwnFeed } from './feed-file.js';

/** What is known of the feed as it was written, by the hash of its bytes. */
interface Known extends Pick<OwnFeed, 'head' | 'hash'> {
  readonly bytes: string;
  readonly hashes: readonly (readonly [id: string, hash: string])[];
}

const NAME = 'feed.json.gz';

/**
 * Reads the feed as `readOwnFeed` does. If its bytes are those that the last import wrote, it need not
 * be parsed: a feed can be larger than all else in the memory.
 */
export async function readKnownFeed(
  feed: string,
  state: StateFolder,
): Promise<OwnFeed | undefined> {
  const known = await state.json(NAME);
  if (!isKnown(known) || known.bytes !== (await hashOfFile(feed))) return readOwnFeed(feed);
  const { head, hash, hashes } = known;
  return { head, hash, hashes: new Map(hashes), items: () => itemsOf(feed) };
}

/** Keeps what is known of the feed that was written. */
export async function keepKnownFeed(feed: string, own: OwnFeed, state: StateFolder): Promise<void> {
  const { head, hash, hashes } = own;
  const bytes = (await hashOfFile(feed)) ?? '';
  await state.write(NAME, JSON.stringify({ bytes, head, hash, hashes: [...hashes] }));
}

function isKnown(value: unknown): value is Known {
  return isJsonObject(value) && typeof value.hash === 'string' && Array.isArray(value.hashes);
}

/** The hash of a file. `undefined` if it cannot be read. */
async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
    return hash.digest('base64url');
  } catch {
    return undefined;
  }
}
