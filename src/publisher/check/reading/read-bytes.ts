import { decodeText } from '../../../feed/odd-body.js';
import type { Complaint } from '../finding.js';

/** The text of a feed, and what its bytes are to blame for. */
export interface ReadText {
  /** `undefined` if the letters cannot be read. */
  readonly text: string | undefined;
  readonly complaints: readonly Complaint[];
}

const BOM = '\ufeff';

/**
 * Reads the bytes of a feed as the widgets do: UTF-8, UTF-16, or the encoding that the server names.
 *
 * @param contentType - The `content-type` header of the answer; empty if there is none.
 */
export function readBytes(bytes: Uint8Array, contentType = ''): ReadText {
  const { buffer, byteOffset, byteLength } = bytes;
  // A large feed is not copied without need.
  const isWhole = byteLength === buffer.byteLength;
  const whole = (
    isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)
  ) as ArrayBuffer;
  const unnamed = decodeText(whole, '');
  const text = unnamed ?? decodeText(whole, contentType);
  if (text === undefined) return { text, complaints: [UNREADABLE] };
  const isUtf8 = unnamed !== undefined && !isWide(bytes);
  if (!isUtf8) return { text, complaints: [otherEncoding(isWide(bytes), contentType)] };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: text.replace(BOM, ''), complaints: hasMark ? [MARKED] : [] };
}

const isWide = ([first, second]: Uint8Array): boolean =>
  first === 0xff || first === 0xfe || first === 0 || second === 0;

const SAVE = 'Save the file as UTF-8. In many editors this is a choice in “Save as”.';

const UNREADABLE: Complaint = {
  code: 'feed-not-utf-8',
  path: '',
  what: 'The letters of the feed cannot be read, since they are not in UTF-8',
  effect: 'Readers see nothing of it.',
  repair: SAVE,
};

const MARKED: Complaint = {
  code: 'byte-order-mark',
  path: '',
  what: 'The feed begins with a byte order mark',
  effect: 'The widgets read it. Some other programs refuse the whole feed.',
  repair: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
  place: { line: 1, column: 1 },
};

function otherEncoding(isUtf16: boolean, contentType: string): Complaint {
  const [, charset = ''] = /charset=["']?([^\s"';,]+)/i.exec(contentType) ?? [];
  return {
    code: 'other-encoding',
    path: '',
    what: `The feed is in ${isUtf16 ? 'UTF-16' : charset}, and JSON must be in UTF-8`,
    effect: 'The widgets read it. Most other programs do not.',
    repair: SAVE,
  };
}
