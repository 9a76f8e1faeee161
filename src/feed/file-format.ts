/**
 * The short name of a file's format, which is the same in every language. It knows what most feeds
 * hold: media types with a short name, and PDF files. `oddFormat` knows what few feeds hold.
 *
 * The media type tells it first, because it is what the publisher says. Addresses often end in a
 * program's name, or in nothing.
 *
 * @param mediaType - A media type (RFC 6838).
 * @param url - The file's absolute URL.
 * @returns The name in capitals; `undefined` if neither the media type nor the address tells it.
 * @example
 * fileFormat('application/pdf', 'https://publisher.example/download?id=7'); // 'PDF'
 */
export function fileFormat(mediaType: string | undefined, url: string): string | undefined {
  const [, subtype] = /\/(?:x-)?(?!mpeg)(\w{3,4})(?:[+;]|$)/.exec(mediaType ?? '') ?? [];
  const [, ending] = /\/[^/?#]+\.(pdf)(?:[?#]|$)/i.exec(url) ?? [];
  return (subtype ?? ending)?.toUpperCase();
}
