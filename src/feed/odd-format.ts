/** The media types with a name that people do not know, by their end. */
const NAMES = [
  ['msword', 'DOC'],
  ['ms-excel', 'XLS'],
  ['ms-powerpoint', 'PPT'],
  ['opendocument.text', 'ODT'],
  ['opendocument.spreadsheet', 'ODS'],
  ['opendocument.presentation', 'ODP'],
  ['.document', 'DOCX'],
  ['.sheet', 'XLSX'],
  ['.presentation', 'PPTX'],
  ['zip-compressed', 'ZIP'],
  ['/plain', 'TXT'],
] as const;

/** The endings that people know as formats. Any other may be a version, a DOI or a program. */
const ENDING =
  /\/[^/?#]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|mobi|zip|jpe?g|png|mp[34]|m4a)(?:[?#]|$)/i;

/**
 * The short name of a file's format, which is the same in every language.
 *
 * The media type tells it first, because it is what the publisher says. Addresses often end in a
 * program's name, or in nothing.
 *
 * @param mediaType - A media type (RFC 6838).
 * @param url - The file's absolute URL.
 * @returns The name in capitals; `undefined` if neither the media type nor the address tells it.
 * @example
 * oddFormat('application/msword', 'https://publisher.example/download?id=8'); // 'DOC'
 * oddFormat('audio/mpeg', 'https://publisher.example/report.mp3'); // 'MP3'
 */
export function oddFormat(mediaType: string | undefined, url: string): string | undefined {
  const [type = ''] = (mediaType ?? '').toLowerCase().split(/[\s;]/);
  const [, named] = NAMES.find(([end]) => type.endsWith(end)) ?? [];
  const [, short] = ENDING.exec(url) ?? [];
  return named ?? short?.toUpperCase();
}
