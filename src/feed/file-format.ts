/**
 * The short name of a file's format, if its media type says it in three or four letters. `oddFormat`
 * knows the others.
 *
 * @param mediaType - A media type (RFC 6838).
 * @returns The name in capitals.
 * @example
 * fileFormat('application/pdf'); // 'PDF'
 * fileFormat('application/epub+zip'); // 'EPUB'
 */
export function fileFormat(mediaType = ''): string | undefined {
  return /\/(?:x-)?(?!mpeg)(\w{3,4})(?:[+;]|$)/i.exec(mediaType)?.[1]?.toUpperCase();
}
