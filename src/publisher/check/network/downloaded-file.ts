import type { Answer } from '../../requests/answer.js';
import { textIn, type FeedFile } from '../feed-item.js';
import type { Complaint } from '../finding.js';
import { fileName } from '../quoting.js';

/** What the first bytes of a file say that it is (the file formats' own signatures). */
const SIGNATURES: readonly (readonly [RegExp, kind: string, types: RegExp])[] = [
  [/^\s*%PDF-/, 'a PDF', /pdf/],
  [/^PK\u0003\u0004/, 'a ZIP file', /zip|epub|openxml|opendocument|octet-stream/],
  [/^\u00d0\u00cf\u0011\u00e0/, 'an old Office file', /msword|ms-|octet-stream/],
];

/** The types for which a signature above is expected. */
const EXPECTED: readonly (readonly [RegExp, kind: string])[] = [
  [/^application\/pdf/, 'a PDF'],
  [/^application\/(?:epub|zip)|openxmlformats|opendocument/, 'a ZIP file'],
];

const PAGE = /^\ufeff?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/** Says whether an answer is the file that the feed describes. */
export function* fileComplaints(
  answer: Extract<Answer, { readonly status: number }>,
  { path, json }: FeedFile,
): Iterable<Complaint> {
  const name = fileName(textIn(json, 'url'));
  const wanted = textIn(json, 'mime_type').toLowerCase();
  const start = Buffer.from(answer.body).toString('latin1');
  if (!/html|xml/.test(wanted) && PAGE.test(start)) {
    yield {
      code: 'file-is-a-page',
      path: `${path}.url`,
      what: `a web page comes in place of the file ${name}`,
      effect: 'Readers download a page, or are asked to log in.',
      repair: 'Write the address of the file itself at {place}.',
    };
    return;
  }
  const found = SIGNATURES.find(([signature]) => signature.test(start));
  const [, expected] = EXPECTED.find(([type]) => type.test(wanted)) ?? [];
  const isOther = found ? wanted && !found[2].test(wanted) : expected && answer.body.length > 3;
  if (isOther) {
    yield {
      code: 'file-of-other-type',
      path: `${path}.mime_type`,
      what: `the file ${name} is ${found ? found[1] : `not ${expected ?? ''}`}, and its type is “${wanted}”`,
      effect: 'Readers are told another format than they get.',
      repair: found
        ? 'Correct the type at {place}.'
        : 'Look at the file, and correct the file or the type at {place}.',
    };
  }
  yield* otherSize(answer, path, json.size_in_bytes, name);
}

function* otherSize(
  { headers, status }: Extract<Answer, { readonly status: number }>,
  path: string,
  said: unknown,
  name: string,
): Iterable<Complaint> {
  const [, whole] = /\/(\d+)$/.exec(headers['content-range'] ?? '') ?? [];
  const size = Number(whole ?? (status === 206 ? NaN : headers['content-length']));
  if (!(size > 0) || typeof said !== 'number' || !(said > 0) || said === size) return;
  yield {
    code: 'file-of-other-size',
    path: `${path}.size_in_bytes`,
    what: `the file ${name} has ${size} bytes, and the feed says ${said}`,
    effect: 'Readers are told another size than they get.',
    repair: `Write "size_in_bytes": ${size} at {place}.`,
  };
}
