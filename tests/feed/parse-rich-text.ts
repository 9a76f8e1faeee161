/** The parser of HTML, as the feed's reader uses it, with all that it loads. */
import {
  countTextReaders,
  loadRichTextParser,
  readRichText,
} from '../../src/feed/rich-text-reader.js';
import './odd-readers.js';

await loadRichTextParser();
if (countTextReaders() < 2) throw new Error('The parser of HTML cannot be loaded.');

export const parseRichText = readRichText;
