/** For an element that shows more of a text than its beginning. When it is there, elements update. */
export { loadRichTextParser } from '../feed/rich-text-reader.js';
