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
 * fileFormat('audio/mpeg', 'https://publisher.example/report.mp3'); // 'MP3'
 */
export function fileFormat(mediaType: string | undefined, url: string): string | undefined {
  const [, subtype] = /\/(?:x-)?(?!mpeg)(\w{3,4})(?:[+;]|$)/.exec(mediaType ?? '') ?? [];
  const [, ending] = /\/[^/?#]+\.(?!php|aspx?|jsp|cgi)(\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
  return (subtype ?? ending)?.toUpperCase();
}
