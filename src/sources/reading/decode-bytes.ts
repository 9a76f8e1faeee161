/** The signs of Windows-1252 from 0x80 to 0x9f. A number that has no sign stands for itself. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of bytes, as the Encoding Standard has it.
 *
 * Node before version 23 decodes Windows-1252, and so what calls itself Latin-1, without its dashes,
 * its quotation marks, € and œ. This mends it.
 *
 * @param encoding - A name of the Encoding Standard, such as `windows-1252` or `utf-8`.
 * @throws RangeError if the engine does not know the encoding. TypeError if `isFatal`, and the bytes
 *   are in another encoding.
 * @see https://encoding.spec.whatwg.org/#legacy-single-byte-encodings
 */
export function decodeBytes(bytes: Uint8Array, encoding = 'utf-8', isFatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal: isFatal });
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}
