/** What the first bytes of a file say that it is: a media type, or a page in place of a file. */
export type RealType = 'page' | (string & {});

/** The first bytes of the formats in which reports come (their own specifications). */
const SIGNATURES: readonly (readonly [start: RegExp, type: string])[] = [
  [/^[^]{0,1019}%PDF-/, 'application/pdf'],
  [/^PK\u0003\u0004[^]{26}mimetypeapplication\/epub\+zip/, 'application/epub+zip'],
  [/^\{\\rtf/, 'application/rtf'],
  [/^ID3|^\u00ff[\u00fb\u00f3\u00f2]/, 'audio/mpeg'],
  [/^[^]{4}ftyp/, 'video/mp4'],
  [/^\u0089PNG/, 'image/png'],
  [/^\u00ff\u00d8\u00ff/, 'image/jpeg'],
];

const PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script)\b/i;

/**
 * Tells what a file is by its first bytes, whatever its name or its server says.
 *
 * @returns `undefined` if the bytes do not tell: then name and server may be right.
 * @example
 * realType(Buffer.from('%PDF-1.7')); // 'application/pdf'
 */
export function realType(bytes: Uint8Array): RealType | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (PAGE.test(start)) return 'page';
  return SIGNATURES.find(([signature]) => signature.test(start))?.[1];
}
