import { readFile } from 'node:fs/promises';
import { parseUrl } from '../../../publications/parse-url.js';
import { isAddress } from '../../command-line/read-input.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { Get, Received } from '../state/remembered-requests.js';
import { SOURCE_NAMES, SOURCES } from './source-table.js';
import type { SourceName, SourceSettings } from './source.js';

/** A source that was found out, with what had to be read for it. */
export interface FoundSource {
  readonly name: SourceName;
  readonly first?: Received;
  readonly bytes?: Uint8Array;
}

/** The most bytes of a file: more than any list of reports. */
const MOST = 64_000_000;
/** The first letters, which tell what something is. Pages can name their program far down. */
const START = 100_000;

/**
 * Finds out what a place is: by its address or its name alone, else by what comes from there.
 *
 * @throws ImportStopped if it cannot be read, or is nothing that is known.
 */
export async function findSource({ place, from }: SourceSettings, get: Get): Promise<FoundSource> {
  if (isAddress(place)) {
    const url = parseUrl(place);
    if (!url) throw new ImportStopped('no-address', { place });
    if (holdsKey(url)) throw new ImportStopped('key-in-address', { host: url.host });
    const known = from ?? SOURCE_NAMES.find((name) => SOURCES[name].address?.test(place));
    if (known) return { name: known };
    const first = await get(place);
    if (first.status >= 400) {
      throw new ImportStopped('answer-error', { address: place, status: first.status });
    }
    return { name: byContent(first.body, first.headers, place), first };
  }
  const bytes = await readPlace(place);
  const named = from ?? SOURCE_NAMES.find((name) => SOURCES[name].file?.test(place));
  const name = named ?? byContent(bytes, {}, place);
  const { isSite, words } = SOURCES[name];
  if (isSite) throw new ImportStopped('source-not-for-files', { place, source: words });
  return { name, bytes };
}

/** Parameters by which people hand keys to servers. */
const KEY = /^(?:api[-_]?key|key|access[-_]?token|token|appname|password|secret|sig|signature)$/i;

/** Whether an address holds a key or a password, which would stand in logs and in what is kept. */
function holdsKey({ username, password, searchParams }: URL): boolean {
  return Boolean(username || password) || [...searchParams.keys()].some((name) => KEY.test(name));
}

function byContent(body: Uint8Array, headers: Received['headers'], place: string): SourceName {
  const start = new TextDecoder().decode(body.subarray(0, START));
  const name = SOURCE_NAMES.find((each) => SOURCES[each].content?.(start, headers));
  if (!name) throw new ImportStopped('source-unknown', { place });
  return name;
}

async function readPlace(place: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(place);
    if (bytes.length <= MOST) return bytes;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file. An address begins with https://',
      EISDIR: 'it is a folder. Name the file in it',
      EACCES: 'you may not read it',
    };
    throw new ImportStopped('file-unreadable', { place, reason: reasons[code] ?? code });
  }
  throw new ImportStopped('file-unreadable', {
    place,
    reason: `it is larger than ${MOST / 1e6} MB`,
  });
}
