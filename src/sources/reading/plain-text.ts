import { oneLine } from './one-line.js';
import { walkHtml } from './walk-html.js';

/** Elements whose text is no text for readers. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'head']);

/** Elements that stand in a line of text. All others begin a new one. */
const INLINE =
  /^(?:a|abbr|b|bdi|cite|code|em|font|i|jats:(?:italic|bold|su[bp])|mark|q|s|small|span|strong|su[bp]|u|wbr)$/;

/**
 * The text of HTML, in one line, with its character references decoded (HTML, section 13.5). It is
 * for titles, teasers and comparisons; the text of a publication stays HTML.
 *
 * @example
 * plainText('<p>Caf&eacute; <b>&amp;</b> bar</p>'); // 'Café & bar'
 */
export function plainText(html: string): string {
  let text = '';
  let unseen = 0;
  walkHtml(html, {
    open: (name) => {
      if (UNSEEN.has(name)) unseen += 1;
      else if (!INLINE.test(name)) text += ' ';
    },
    text: (part) => {
      if (!unseen) text += part;
    },
    close: (name) => {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (!INLINE.test(name)) text += ' ';
    },
  });
  return oneLine(text);
}

/** A tag, or a character reference, which no text has by chance. */
const MARKUP = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/**
 * The text of what may be HTML or plain: many programs write HTML where plain text should stand.
 *
 * @example
 * textOf('Fish &amp; chips'); // 'Fish & chips'
 * textOf('a < b'); // 'a < b'
 */
export function textOf(text: string): string {
  return isMarkup(text) ? plainText(text) : oneLine(text);
}

/** Whether a text is HTML. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}
