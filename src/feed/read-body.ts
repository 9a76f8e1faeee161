/** The largest feed that is read, in bytes after decompression. It holds some thousand reports. */
export const MOST_BYTES = 5e6;

/** The body of an answer. */
export interface Body {
  /** Its bytes, at least as far as they were read. */
  readonly size: number;
  /** `undefined` if its encoding is not known. */
  readonly text: string | undefined;
}

/**
 * Reads the body of an answer, until it is larger than `MOST_BYTES`. JSON is UTF-8 (RFC 8259, section
 * 8.1). The few answers that are not, or that have no stream, are read by a lazy chunk.
 *
 * @throws Whatever the answer throws if it breaks off, and if the chunk cannot be had.
 */
export async function readBody(response: Response): Promise<Body> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  const parts: BlobPart[] = [];
  let size = 0;
  let text = '';
  let part;
  while (size <= MOST_BYTES && (part = (await reader?.read())?.value)) {
    parts.push(part);
    size += part.length;
    text += decoder.decode(part, { stream: true });
  }
  // JSON holds no zero byte, and UTF-16 holds one in each letter of Latin.
  if (reader && !/[\0\ufffd]/.test(text)) return { size, text };
  const { readOddBody } = await import('./odd-body.js');
  return readOddBody(response, parts);
}
