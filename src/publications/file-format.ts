/**
 * The short name of a file's format, the same in every language: `PDF`, `EPUB`, `DOCX`.
 *
 * @param mediaType - A media type (RFC 6838), where known.
 * @param url - The file's address, whose ending decides where the media type has no short name, or
 *   one that readers do not know (`audio/mpeg`).
 * @returns `undefined` where neither tells.
 */
export function fileFormat(mediaType: string | undefined, url: string): string | undefined {
  const [, subtype] = /\/(?:x-)?(?!mpeg)(\w{3,4})(?:[+;]|$)/.exec(mediaType ?? '') ?? [];
  const [, ending] = /\/[^/?#]+\.(?!php|aspx?|jsp|cgi)(\w{2,5})(?:[?#]|$)/.exec(url) ?? [];
  return (subtype ?? ending)?.toUpperCase();
}
