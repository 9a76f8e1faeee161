import { REASON_WORDS } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';

/** The first part of a file, and what its server says about it. */
export interface FilePart {
  readonly bytes: Uint8Array;
  /** The size of the whole file. */
  readonly size?: number | undefined;
  /** Whether the bytes are the whole file. */
  readonly isWhole: boolean;
  /** Whether the server sends other parts too. */
  readonly hasRanges: boolean;
  readonly contentType: string;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** Why a part cannot be had, in words. */
export interface NoPart {
  readonly reason: string;
}

/** The validators of a part that is known. */
export type Known = Pick<FilePart, 'etag' | 'modified'>;

/**
 * Asks for the first bytes of a file (RFC 9110, section 14.2).
 *
 * @param most - How many.
 * @param known - What an earlier answer said, to ask whether the file changed.
 * @returns `'unchanged'` if it did not.
 */
export async function firstPart(
  address: string,
  most: number,
  ask: PoliteAsk,
  known: Known = {},
): Promise<FilePart | NoPart | 'unchanged'> {
  const headers = {
    range: `bytes=0-${most - 1}`,
    ...(known.etag && { 'if-none-match': known.etag }),
    ...(known.modified && { 'if-modified-since': known.modified }),
  };
  const answer = await ask(address, { method: 'GET', most, headers });
  if (answer.status === undefined) return { reason: REASON_WORDS[answer.reason] };
  if (answer.status === 304) return 'unchanged';
  // A file of no bytes has no first ones.
  if (answer.status === 416) return { reason: 'it is empty' };
  if (answer.status >= 400)
    return { reason: `the server answers with an error (${answer.status})` };
  const { headers: said, body, isWhole, status } = answer;
  const [, total] = /\/(\d+)$/.exec(said['content-range'] ?? '') ?? [];
  const length = Number(status === 206 ? total : (said['content-length'] ?? NaN));
  const isPart = status === 206;
  const hasAll = isPart ? body.length === length : isWhole;
  const size = hasAll ? body.length : length > 0 ? length : undefined;
  if (!hasAll && body.length < Math.min(most, size ?? 0)) return { reason: REASON_WORDS.broken };
  return {
    bytes: body.subarray(0, most),
    size: said['content-encoding'] && !hasAll ? undefined : size,
    isWhole: hasAll,
    hasRanges: isPart,
    contentType: said['content-type'] ?? '',
    etag: said.etag,
    modified: said['last-modified'],
  };
}

/** Asks for some bytes of a file. Empty if the server does not send just these. */
export async function laterPart(
  address: string,
  begin: number,
  end: number,
  ask: PoliteAsk,
): Promise<Uint8Array> {
  const headers = { range: `bytes=${begin}-${end - 1}` };
  const answer = await ask(address, { method: 'GET', most: end - begin, headers });
  const isPart = answer.status === 206 && answer.body.length === end - begin;
  return isPart ? answer.body : new Uint8Array();
}
