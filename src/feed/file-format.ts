/**
 * The short name of a file's format, as `oddFormat` finds it. It knows PDF, which nearly all reports
 * are.
 *
 * @param mediaType - A media type (RFC 6838).
 * @example
 * fileFormat('application/pdf'); // 'PDF'
 */
export function fileFormat(mediaType = ''): string | undefined {
  return /\bpdf\b/i.test(mediaType) ? 'PDF' : undefined;
}
