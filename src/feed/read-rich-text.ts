import type { canonicalLanguage } from '../publications/language.js';
import type { plainText, RichText } from '../publications/rich-text.js';
import type { decodeEntities } from './entities.js';
import type { parseRichText } from './parse-rich-text.js';
import { withPlainSigns } from './plain-signs.js';
import { readTag } from './read-tag.js';
import type { checkUrl } from './url.js';

/**
 * Reads a feed's HTML: parses it into a small tree, with what its tags say, and with signs for what
 * its look says.
 *
 * @param base - As for `readTag`, and `page` too.
 * @param parse - The function `parseRichText`, which is another lazy chunk.
 * @param canonical - The function `canonicalLanguage`. A lazy chunk cannot import it itself, nor what
 *   follows.
 * @param check - The function `checkUrl`.
 * @param decode - The function `decodeEntities`.
 * @param plain - The function `plainText`.
 */
export function readHtml(
  html: string,
  base: string | undefined,
  page: string | undefined,
  parse: typeof parseRichText,
  canonical: typeof canonicalLanguage,
  check: typeof checkUrl,
  decode: typeof decodeEntities,
  plain: typeof plainText,
): RichText {
  const tree = parse(html, decode, (tag, written) =>
    readTag(tag, written, base, page, canonical, check, decode),
  );
  return withPlainSigns(tree, plain);
}
