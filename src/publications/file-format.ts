/** The media types with a name that people do not know, by their last word. */
const NAMES: ReadonlyMap<string | undefined, string> = new Map([
  ['msword', 'DOC'],
  ['ms-excel', 'XLS'],
  ['ms-powerpoint', 'PPT'],
  ['document', 'DOCX'],
  ['sheet', 'XLSX'],
  ['presentation', 'PPTX'],
  ['zip-compressed', 'ZIP'],
  ['plain', 'TXT'],
]);

/** The endings that people know as formats. Any other may be a version, a DOI or a program. */
const ENDING =
  /\/[^/?#]+\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|mobi|zip|jpe?g|png|mp[34]|m4a)(?:[?#]|$)/i;

/**
 * The short name of a file's format, which is the same in every language.
 *
 * The name comes from the media type. If the media type has no short name, or a name that readers
 * do not know (`audio/mpeg`), it comes from the ending of the address.
 *
 * @param mediaType - A media type (RFC 6838), or `undefined` if it is not known.
 * @param url - The file's address.
 * @returns The name in capitals; `undefined` if neither the media type nor the address tells it.
 * @example
 * fileFormat('application/pdf', 'https://publisher.example/download?id=7'); // 'PDF'
 * fileFormat('application/msword', 'https://publisher.example/download?id=8'); // 'DOC'
 * fileFormat('audio/mpeg', 'https://publisher.example/report.mp3'); // 'MP3'
 */
export function fileFormat(mediaType: string | undefined, url: string): string | undefined {
  const [, type = ''] = /^[^/]+\/(?:x-|vnd\.)?([\w.-]+)/.exec(mediaType?.toLowerCase() ?? '') ?? [];
  const [, openDocument] = /opendocument\.([tsp])\w+$/.exec(type) ?? [];
  if (openDocument) return `OD${openDocument.toUpperCase()}`;
  const [, short] = /^(?!mpeg)(\w{3,4})$/.exec(type) ?? ENDING.exec(url) ?? [];
  return NAMES.get(type.split('.').pop()) ?? short?.toUpperCase();
}
