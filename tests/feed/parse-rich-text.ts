/** The parser of HTML, as the feed's reader uses it. */
import {
  hasRichTextParser,
  loadRichTextParser,
  readRichText,
} from '../../src/feed/rich-text-reader.js';

await loadRichTextParser();
if (!hasRichTextParser()) throw new Error('The parser of HTML cannot be loaded.');

export const parseRichText = readRichText;
