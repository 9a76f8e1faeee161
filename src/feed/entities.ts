/** The names in common use; a full table would cost more than the rest of the parser. */
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

/** The names of letters with a mark, such as `eacute`, are made of a letter's and the mark's. */
const MARKS = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
]);

/**
 * Decodes HTML character references once: numeric ones, the five of XML, Latin letters with a mark,
 * and the common names.
 *
 * An unknown name stays as it is written; a number that is no character becomes U+FFFD
 * (HTML, "numeric character reference end state").
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
