/**
 * Decodes the bytes of a feed that is not UTF-8: as UTF-16 if the first bytes of the feed say so,
 * else in the encoding that its server names. No character is ever replaced.
 *
 * @param contentType - The `content-type` header of the answer, if it has one.
 * @returns `undefined` if the bytes are in none of these encodings.
 * @example
 * decodeText(bytes, 'application/json; charset=iso-8859-1');
 */
export function decodeText(bytes: ArrayBuffer, contentType: string | null): string | undefined {
  const [first, second] = new Uint8Array(bytes);
  const [, charset = 'utf-8'] = /charset=["']?([^\s"';,]+)/i.exec(contentType ?? '') ?? [];
  // The byte order mark, or the zero byte beside the `{` with which a feed begins.
  const isLittleEndian = first === 0xff || second === 0;
  const isWide = isLittleEndian || first === 0xfe || first === 0;
  const encoding = isLittleEndian ? 'utf-16le' : isWide ? 'utf-16be' : charset;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are in another encoding, or the engine does not know this one.
    return undefined;
  }
}
