import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../../sources/reading/decode-bytes.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { SourceContext } from './source.js';

/**
 * The text of a source that is one file or one answer, and its address.
 *
 * @param context - Of an address that was asked for already, the answer is taken as it is.
 */
export async function textOfPlace({
  place,
  bytes,
  first,
  get,
}: Pick<SourceContext, 'place' | 'bytes' | 'first' | 'get'>): Promise<{
  readonly text: string;
  readonly address: string;
  readonly isNotIndexed: boolean;
}> {
  if (bytes) {
    const text = decoded(bytes, namedIn(bytes));
    return { text, address: pathToFileURL(place).href, isNotIndexed: false };
  }
  const { status, body, address, headers } = first ?? (await get(place));
  if (status >= 400) throw new ImportStopped('answer-error', { address: place, status });
  const [, charset] = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '') ?? [];
  const isNotIndexed = /\bno(?:index|ne)\b/i.test(headers['x-robots-tag'] ?? '');
  const whole = unpacked(body, place);
  return { text: decoded(whole, charset ?? namedIn(whole)), address, isNotIndexed };
}

/** The most bytes of a packed text, such as a sitemap: as much as of one that is not packed. */
const MOST = 20_000_000;

/** Sitemaps are often files of gzip. */
function unpacked(body: Uint8Array, address: string): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: MOST });
  } catch {
    throw new ImportStopped('answer-too-large', { address, limit: MOST / 1e6 });
  }
}

/** The encoding that a page or XML names at its start, if it names one. */
function namedIn(bytes: Uint8Array): string {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  // A text that is no markup may quote one.
  if (!/^(?:\ufeff)?\s*</.test(start)) return 'utf-8';
  const [, name = 'utf-8'] =
    /<\?xml[^>]*\sencoding=["']([\w-]+)/i.exec(start) ??
    /<meta[^>]*\scharset=["']?([\w-]+)/i.exec(start) ??
    /<meta[^>]*\bcharset=([\w-]+)/i.exec(start) ??
    [];
  // Whoever reads this name here reads no UTF-16, whatever the name says.
  return /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function decoded(body: Uint8Array, charset: string): string {
  try {
    return decodeBytes(body, charset);
  } catch {
    // Nobody knows this encoding.
    return decodeBytes(body);
  }
}
