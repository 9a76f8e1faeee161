import type { MediaObject } from '../publications/publication.js';
import type { FieldReader } from './field-reader.js';
import { fileFormat } from './file-format.js';
import { oddReaders } from './odd-readers.js';

/**
 * Reads one attachment (JSON Feed 1.1, "Attachments").
 *
 * An attachment without a media type is kept, because the browser learns the type from the server.
 *
 * @returns `undefined` if the attachment has no usable address.
 */
export function parseAttachment(file: FieldReader): MediaObject | undefined {
  const contentUrl = file.url('url', 'file');
  if (!contentUrl) return file.report('missing', 'url');
  const encodingFormat = file.string('mime_type')?.trim() || undefined;
  const extension = file.nested('_publication');
  return {
    contentUrl,
    encodingFormat,
    format: fileFormat(encodingFormat) ?? oddReaders().oddFormat?.(encodingFormat, contentUrl),
    name: file.text('title'),
    contentSize: file.positive('size_in_bytes'),
    inLanguage: extension?.language(),
    numberOfPages: extension?.positive('pages'),
    integrity: extension?.text('integrity'),
    duration: file.positive('duration_in_seconds'),
    accessible: extension?.boolean('accessible'),
  };
}
