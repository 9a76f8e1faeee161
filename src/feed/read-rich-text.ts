import type { plainText, RichText } from '../publications/rich-text.js';
import type { parseRichText } from './parse-rich-text.js';
import { withPlainSigns } from './plain-signs.js';
import { readTag, type TagReaders } from './read-tag.js';

/** The functions that the readers share with other code. A lazy chunk cannot import them itself. */
export interface SharedReaders extends TagReaders {
  readonly plainText: typeof plainText;
}

/**
 * Reads a feed's HTML: parses it into a small tree, with what its tags say, and with signs for what
 * its look says.
 *
 * @param base - As for `readTag`, and `page` too.
 * @param parse - The function `parseRichText`, which is another lazy chunk.
 */
export function readHtml(
  html: string,
  base: string | undefined,
  page: string | undefined,
  parse: typeof parseRichText,
  readers: SharedReaders,
): RichText {
  const tree = parse(html, readers.decodeEntities, (tag, written) =>
    readTag(tag, written, base, page, readers),
  );
  return withPlainSigns(tree, readers.plainText);
}
