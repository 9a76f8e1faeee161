import type { Failure } from './problem.js';

/** What is known of a refusal, for a failure. */
type Refusal = Pick<Failure, 'retryAfter'> & { readonly code?: 'wordpress-closed' };

/** The body of an answer. */
interface Body {
  /** Its bytes. */
  readonly size: number;
  /** Its text. `undefined` if its encoding is not known. */
  readonly body: string | undefined;
}

/**
 * Reads the body of an answer that has no stream, is no plain UTF-8, or is a list, as of the posts of
 * WordPress: of these it makes a feed. A `fetch` that the page has
 * replaced may give an answer without a stream, or with a method `text()` alone.
 *
 * @param parts - The bytes, if the answer had a stream.
 * @throws Whatever the answer throws if it breaks off.
 */
export async function readOddBody(response: Response, parts: readonly BlobPart[]): Promise<Body> {
  const { body, arrayBuffer, headers } = response as Partial<Response>;
  const part = body ? undefined : await (arrayBuffer ? response.arrayBuffer() : response.text());
  const blob = new Blob(part === undefined ? [...parts] : [part]);
  const type = headers?.get('content-type') ?? '';
  const text = decodeText(await blob.arrayBuffer(), type);
  return { size: blob.size, body: text && ((await feedOfList(text, response.url)) ?? text) };
}

/** The feed that a list makes. `undefined` if it is another list, or if the chunk does not come. */
async function feedOfList(text: string, address: string): Promise<string | undefined> {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    const { feedOfWordPress } = await import('../sources/wordpress/wordpress-in-page.js');
    return feedOfWordPress(text, address);
  } catch {
    return undefined;
  }
}

/**
 * Decodes the bytes of a feed: as UTF-8 if they are UTF-8, whatever the server says, and as UTF-16 if
 * the first bytes say so. Other bytes are in the encoding that the server names. No character is
 * ever replaced.
 *
 * @param contentType - The `content-type` header of the answer; empty if it has none.
 * @returns `undefined` if the bytes are in none of these encodings.
 * @example
 * decodeText(bytes, 'application/json; charset=iso-8859-1');
 */
export function decodeText(bytes: ArrayBuffer, contentType: string): string | undefined {
  const [first, second] = new Uint8Array(bytes);
  // The byte order mark, or the zero byte beside the `{` with which a feed begins.
  const isLittleEndian = first === 0xff || second === 0;
  const isWide = isLittleEndian || first === 0xfe || first === 0;
  const wide = isLittleEndian ? 'utf-16le' : 'utf-16be';
  const [, charset] = /charset=["']?([^\s"';,]+)/i.exec(contentType) ?? [];
  return isWide ? decode(bytes, wide) : (decode(bytes, 'utf-8') ?? decode(bytes, charset));
}

function decode(bytes: ArrayBuffer, encoding: string | undefined): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are in another encoding, or the engine does not know this one.
    return undefined;
  }
}

/**
 * What an answer outside 200–299 says beside its status: when to ask again (`retry-after`), and whether
 * it is the REST API of WordPress, which refuses with 401 or 403 and a code that starts with `rest_`
 * (https://developer.wordpress.org/rest-api/). It never rejects.
 */
export async function refusalOf(response: Response): Promise<Refusal> {
  const retryAfter = response.headers.get('retry-after') ?? undefined;
  if (!/40[13]/.test(String(response.status))) return { retryAfter };
  try {
    const { code } = (await response.json()) as { readonly code?: unknown };
    return String(code).startsWith('rest_')
      ? { code: 'wordpress-closed', retryAfter }
      : { retryAfter };
  } catch {
    return { retryAfter };
  }
}
