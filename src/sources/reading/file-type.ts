const OFFICE = 'vnd.openxmlformats-officedocument.';
const OPEN = 'vnd.oasis.opendocument.';

/** The media types of the files that publishers offer, by the ending of their name. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  doc: 'application/msword',
  docx: `application/${OFFICE}wordprocessingml.document`,
  xls: 'application/vnd.ms-excel',
  xlsx: `application/${OFFICE}spreadsheetml.sheet`,
  ppt: 'application/vnd.ms-powerpoint',
  pptx: `application/${OFFICE}presentationml.presentation`,
  odt: `application/${OPEN}text`,
  ods: `application/${OPEN}spreadsheet`,
  odp: `application/${OPEN}presentation`,
  rtf: 'application/rtf',
  txt: 'text/plain',
  csv: 'text/csv',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

/** The type of bytes of which nobody knows more (RFC 2046, section 4.5.1). */
export const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * The media type of a file that publishers offer for download, by the ending of its name. A page or
 * a picture is none of them.
 *
 * @param name - The address of the file, or its name.
 * @example
 * fileType('https://publisher.example/Report.PDF?v=2'); // 'application/pdf'
 * fileType('https://publisher.example/reports/'); // undefined
 */
export function fileType(name: string): string | undefined {
  const [, ending = ''] = /\.(\w{3,4})$/.exec(name.replace(/[?#].*$/s, '')) ?? [];
  const key = ending.toLowerCase();
  return Object.hasOwn(TYPES, key) ? TYPES[key] : undefined;
}
