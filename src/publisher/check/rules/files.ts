import { oddFormat } from '../../../feed/odd-format.js';
import type { Complaint } from '../finding.js';
import { textIn, type CheckedFeed, type FeedFile, type FeedItem } from '../feed-item.js';
import { writingPlace } from '../feed-path.js';
import { fileName, inWords } from '../quoting.js';

/** Files: their language where there are several, their size, their type, and whom to ask for others. */
export function* files({ items }: CheckedFeed): Iterable<Complaint> {
  for (const item of items) {
    if (!item.publication) continue;
    for (const file of item.files) {
      // A file without an address is not offered, whatever else it has.
      if (!textIn(file.json, 'url')) continue;
      yield* language(item, file);
      yield* size(file);
      yield* type(file);
    }
    yield* contact(item);
  }
}

const nameOf = ({ json }: FeedFile): string => fileName(textIn(json, 'url'));

function* language({ files, publication }: FeedItem, file: FeedFile): Iterable<Complaint> {
  const { extension, path } = file;
  if (files.length < 2 || extension.language || extension.lang) return;
  // The same text in several formats has one language: the name of the file says so (JSON Feed 1.1).
  const names = new Set(files.map(({ json }) => textIn(json, 'title')));
  if (names.size === 1 && !names.has('')) return;
  const other = files.find((one) => one !== file && textIn(one.extension, 'language'));
  const spoken = publication?.inLanguage ?? (other && textIn(other.extension, 'language'));
  const hasExtension = Object.keys(extension).length > 0;
  yield {
    code: 'no-file-language',
    path: hasExtension ? `${path}._publication` : path,
    what: `the file ${nameOf(file)} has no language`,
    effect: `Readers of its language are offered ${offered(spoken)} first.`,
    repair: `Write ${hasExtension ? '"language": "fr"' : '"_publication": { "language": "fr" }'}, with the file’s own language, into {place}.`,
  };
}

let english: Intl.DisplayNames | undefined;

function offered(tag: string | undefined): string {
  english ??= new Intl.DisplayNames('en', { type: 'language' });
  try {
    return tag ? `the file in ${english.of(tag) ?? tag}` : 'another file';
  } catch {
    // Whatever stands there, it is no tag.
    return 'another file';
  }
}

function* size(file: FeedFile): Iterable<Complaint> {
  const size = file.json.size_in_bytes;
  const number = typeof size === 'string' && size.trim() ? Number(size) : size;
  if (typeof number === 'number' && number > 0 && number < Infinity) return;
  const isGiven = size !== undefined && size !== null && size !== '';
  const { path, at } = writingPlace(file.json, file.path, 'size_in_bytes');
  yield {
    code: 'no-file-size',
    path,
    what: isGiven
      ? `the size of the file ${nameOf(file)} is ${inWords(size)}`
      : `the file ${nameOf(file)} has no size`,
    effect: 'Readers on slow or paid connections cannot see what it costs them.',
    repair: `Write "size_in_bytes": 2400000, with the file’s own number of bytes, ${at}.`,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  PDF: 'application/pdf',
  DOC: 'application/msword',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLS: 'application/vnd.ms-excel',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PPT: 'application/vnd.ms-powerpoint',
  PPTX: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  EPUB: 'application/epub+zip',
  ZIP: 'application/zip',
  CSV: 'text/csv',
  TXT: 'text/plain',
  MP3: 'audio/mpeg',
  M4A: 'audio/mp4',
  MP4: 'video/mp4',
};

function* type(file: FeedFile): Iterable<Complaint> {
  const given = file.json.mime_type;
  if (typeof given === 'string' ? given.trim() : given) return;
  const { path, at } = writingPlace(file.json, file.path, 'mime_type');
  const format = oddFormat(undefined, textIn(file.json, 'url')) ?? '';
  yield {
    code: 'no-file-type',
    path,
    what: `the file ${nameOf(file)} has no type`,
    effect: format
      ? 'The widgets guess it from the address. The standard requires it.'
      : 'Readers do not see what kind of file it is. The standard requires it.',
    repair: `Write "mime_type": "${TYPES[format] ?? 'application/pdf'}"${TYPES[format] ? '' : ', or the file’s own type,'} ${at}.`,
  };
}

/** One complaint a report, since often all of its files are so. */
function* contact({ extension, path, files, publication }: FeedItem): Iterable<Complaint> {
  const file = files.find(
    ({ json, extension }) => textIn(json, 'url') && extension.accessible === false,
  );
  if (!file || publication?.contact) return;
  const field = '"contact": "formats@publisher.example"';
  const hasExtension = Object.keys(extension).length > 0;
  yield {
    code: 'no-contact',
    path: hasExtension ? `${path}._publication` : path,
    what: `the file ${nameOf(file)} is not tagged for screen readers, and nobody is named to ask`,
    effect: 'Readers who cannot use the file learn of no other way to the text.',
    repair: `Write ${hasExtension ? field : `"_publication": { ${field} }`}, with your own address, into {place}. Better still, export the file again as a tagged PDF.`,
  };
}
