import { fileFormat } from '../../src/feed/file-format.js';
import { oddFormat } from '../../src/feed/odd-format.js';

/** The format of a file as a feed is read, when the readers of what few feeds hold are there. */
export const formatOf = (mediaType: string | undefined, url: string): string | undefined =>
  fileFormat(mediaType) ?? oddFormat(mediaType, url);
