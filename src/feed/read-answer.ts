/** The largest feed that is read, in bytes after decompression. It holds some thousand reports. */
export const MOST_BYTES = 5e6;

/**
 * Reads the body of an answer, until it is too large. A `fetch` that the page has replaced may give
 * an answer without a stream, or with a method `text()` alone.
 *
 * @throws Whatever the answer throws if it breaks off.
 */
export async function readAnswer(response: Response): Promise<Blob> {
  const { body, arrayBuffer } = response as Partial<Response>;
  if (!body) {
    return new Blob([arrayBuffer ? await response.arrayBuffer() : await response.text()]);
  }
  const parts: BlobPart[] = [];
  const reader = body.getReader();
  let size = 0;
  for (let part; size <= MOST_BYTES && (part = (await reader.read()).value); parts.push(part)) {
    size += part.length;
  }
  return new Blob(parts);
}

/**
 * Reads the text of a feed. JSON is UTF-8 (RFC 8259, section 8.1), and so is nearly every feed,
 * whatever its server says: only other bytes are read as their server says.
 *
 * @returns `undefined` if the encoding of the bytes is not known.
 */
export async function textOf(
  bytes: ArrayBuffer,
  contentType: string | null,
): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // JSON holds no zero byte, and UTF-16 holds one in each letter of Latin.
    if (!text.includes('\0')) return text;
  } catch {
    // It is not UTF-8.
  }
  return import('./decode-text.js').then(
    ({ decodeText }) => decodeText(bytes, contentType),
    () => undefined,
  );
}
