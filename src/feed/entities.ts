import { oddReaders } from './odd-readers.js';

/** The names of XML, and the commonest of HTML. */
const NAMES =
  'amp; lt; gt; quot; apos; nbsp; hellip; ndash; mdash; lsquo; rsquo; ldquo; rdquo;'.split(' ');

/** What they stand for, in the same order. */
const CHARACTERS = '&<>"\'\u00a0…–—‘’“”';

/**
 * Decodes the HTML character references in a text, once (HTML, "Character reference state").
 *
 * It knows numbers, the names of XML, and the commonest of HTML. `characterNamed` knows the other
 * names of HTML 4, those without a semicolon, and the numbers that do not mean their character
 * (HTML, "Numeric character reference end state"). An unknown name stays as it is.
 *
 * A name without a semicolon stays if `=` follows, as in addresses: `?a=1&copy=2`.
 *
 * @param isHtml - Whether the text stands between tags of HTML. There, other letters can follow a
 *   name without a semicolon: `gr&uumln`.
 * @example
 * decodeEntities('Caf&#233; &amp; bar&#8230;'); // 'Café & bar…'
 * decodeEntities('&amp;lt;'); // '&lt;'
 */
export function decodeEntities(text: string, isHtml = false): string {
  return text.replace(
    /&(?:#(x[\da-f]+|\d+);?|[a-z][a-z\d]*(?:;|(?![\w=])))/gi,
    (reference, digits?: string) => {
      const code = Number(`0${digits}`);
      const isSurrogate = code >> 11 === 27;
      const isWindows1252 = code >> 5 === 4;
      return code > 0 && code <= 0x10ffff && !isSurrogate && !isWindows1252
        ? String.fromCodePoint(code)
        : (CHARACTERS[NAMES.indexOf(reference.slice(1))] ??
            oddReaders().characterNamed?.(reference, isHtml) ??
            reference);
    },
  );
}
