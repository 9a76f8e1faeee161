/**
 * The common named references, each with its character at the end. The full table of HTML would be
 * larger than the rest of the parser.
 */
const NAMED = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad copy© reg® trade™ deg° sect§ para¶ middot· bull• ' +
    'hellip… ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› ' +
    'euro€ pound£ times× iexcl¡ iquest¿ ensp\u2002 emsp\u2003 thinsp\u2009 ' +
    'zwnj\u200c zwj\u200d lrm\u200e rlm\u200f'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/**
 * The combining marks by the end of their names. `eacute` is the letter `e` and the mark `acute`.
 */
const MARKS = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
]);

/**
 * Decodes the HTML character references in a text, once.
 *
 * It knows numeric references, the five names of XML, the names of Latin letters with a mark, and
 * some forty common names. An unknown name stays as it is. A number that is not a character becomes
 * U+FFFD (HTML, "Numeric character reference end state").
 *
 * @example
 * decodeEntities('Caf&eacute; &amp; bar&#8230;'); // 'Café & bar…'
 * decodeEntities('&amp;lt;'); // '&lt;'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+))|(\w+));/gi,
    (whole, hex: string | undefined, digits: string | undefined, name?: string) =>
      name
        ? (NAMED.get(name) ?? letter(name) ?? whole)
        : character(hex ? parseInt(hex, 16) : Number(digits)),
  );
}

function letter(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  const composed = mark && (name.slice(0, 1) + mark).normalize();
  return composed?.length === 1 ? composed : undefined;
}

function character(code: number): string {
  const isSurrogate = code >> 11 === 27;
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : '\ufffd';
}
