import { canonicalLanguage } from '../publications/language.js';
import { plainText, type RichText } from '../publications/rich-text.js';
import { decodeEntities } from './entities.js';
import { askedReaders, knownReaders } from './odd-readers.js';
import type * as Parser from './parse-rich-text.js';
import type * as Reader from './read-rich-text.js';
import { checkUrl } from './url.js';

let chunks: readonly [typeof Parser, typeof Reader] | undefined;
let loading: Promise<void> | undefined;

/** How many readers of long texts are there: the parser of HTML, and the readers of odd values. */
export const countTextReaders = (): number => Number(!!chunks) + Number(!!knownReaders());

/**
 * Waits for all readers of long texts that somebody has asked for. If `countTextReaders()` has
 * another result then, a text that was read before should be read once more. It never rejects.
 */
export async function askedTextReaders(): Promise<void> {
  await askedReaders();
  await loading;
}

/**
 * Asks for the parser of HTML, two lazy chunks: few readers see more of a text than its beginning.
 * It never rejects.
 */
export function loadRichTextParser(): Promise<void> {
  loading ??= Promise.all([import('./parse-rich-text.js'), import('./read-rich-text.js')]).then(
    (loaded) => void (chunks = loaded),
    // Texts stay plain paragraphs.
    () => undefined,
  );
  return loading;
}

/**
 * Reads a feed's HTML with the parser. Without the parser, the result is its paragraphs of plain
 * text.
 *
 * @param base - The absolute URL against which relative addresses are resolved.
 * @param page - The absolute URL of the page that shows the whole text.
 */
export function readRichText(html: string, base?: string, page?: string): RichText {
  if (chunks) {
    const [{ parseRichText }, { readHtml }] = chunks;
    return readHtml(
      html,
      base,
      page,
      parseRichText,
      canonicalLanguage,
      checkUrl,
      decodeEntities,
      plainText,
    );
  }
  return plainParagraphs(html);
}

/** Matches code and comments. */
const UNREAD = /<(svg|script|style)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<!--[^]*?(?:-->|$)/gi;

/** Matches a tag that may hide its element. */
const HIDING = /<[^<>]*\b(?:hidden|none)\b/i;

/** Matches the tags between two paragraphs. */
const BETWEEN = /<\/?(?:p|li|br|div|t[dhr]|h\d|blockquote)\b[^>]*>?/gi;

const TAG = /<[!/?a-z][^>]*>?/gi;

function plainParagraphs(html: string): RichText {
  // What is hidden is not for readers, and only the parser knows where it ends.
  if (HIDING.test(html)) return [];
  return (
    html
      .replace(UNREAD, '')
      // 10 6 is not 106.
      .replace(/<\/?su[bp]\b/gi, ' $&')
      .split(BETWEEN)
      .map((paragraph) => decodeEntities(paragraph.replace(TAG, '')))
      .filter((paragraph) => paragraph.trim())
      .map((paragraph) => ({ name: 'p', children: [paragraph] }))
  );
}

/**
 * Writes plain text as HTML. A blank line starts a paragraph, and another line end is a line break.
 *
 * @example
 * htmlOf('A < B\nC\n\nD'); // 'A &lt; B<br>C<p>D'
 */
export function htmlOf(text: string): string {
  return text
    .replace(/[&<]/g, (character) => (character === '<' ? '&lt;' : '&amp;'))
    .replace(/\n\s*\n/g, '<p>')
    .replace(/\n/g, '<br>');
}
