/**
 * The names of HTML 4, `apos` and the capitalised `AMP`, in the order of their code points. A number
 * before a name says how far its code point is from the one before. Without a number, it is the next
 * code point.
 *
 * A capitalised name also gives its name in small letters, 32 code points later: `Omega` gives
 * `omega`. A later entry can give that name to another character, so `Dagger` stands before
 * `dagger`. The Latin letters with a mark are not here, see `MARKS`.
 */
const TABLE =
  '34QUOT 0quot 4AMP 0amp apos 21LT 0lt 2GT 0gt 98nbsp iexcl cent pound curren yen brvbar sect uml COPY 0copy ordf laquo ' +
  'not shy REG 0reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 ' +
  'frac12 frac34 iquest 7AElig 10ETH 7times Oslash 6THORN szlig 24divide 91OElig oelig 63fnof ' +
  '308circ 22tilde 181Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi ' +
  'Omicron Pi Rho 2Sigma Tau Upsilon Phi Chi Psi Omega 25sigmaf 15thetasym upsih 4piv 7212ensp ' +
  'emsp 6thinsp 3zwnj zwj lrm rlm 4ndash mdash 4lsquo rsquo sbquo 2ldquo rdquo bdquo 3Dagger ' +
  '-1dagger 2bull 4hellip 10permil 3Prime -1prime 7lsaquo rsaquo 4oline 6frasl 104euro 101image ' +
  '7weierp 4real 6trade 19alefsym 91larr uarr rarr darr harr 33crarr 27lArr uArr rArr dArr hArr ' +
  '44forall 2part exist 2empty 2nabla isin notin 2ni 4prod 2sum minus 5lowast 3radic 3prop ' +
  'infin 2ang 7and or cap cup int 9there4 8sim 9cong 3asymp 24ne equiv 3le ge 29sub sup nsub ' +
  '2sube supe 14oplus 2otimes 14perp 32sdot 67lceil rceil lfloor rfloor 703loz 150spades 3clubs ' +
  '2hearts diams 386lang rang';

const NAMED = new Map<string, string>();
let code = 0;
for (const [, distance, name = ''] of TABLE.matchAll(/(-?\d*)(\w+)/g)) {
  code += Number(distance || 1);
  NAMED.set(name, String.fromCharCode(code));
  if (/^[A-Z]/.test(name)) NAMED.set(name.toLowerCase(), String.fromCharCode(code + 32));
}

/**
 * The combining marks by the end of their names. `eacute` is the letter `e` and the mark `acute`.
 */
const MARKS = new Map(
  (
    'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 macr\u0304 breve\u0306 dot\u0307 uml\u0308 ring\u030a ' +
    'dblac\u030b caron\u030c cedil\u0327 ogon\u0328'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** The characters 128 to 159 of Windows-1252. Node has no decoder that knows them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The character of an HTML character reference (HTML, "Character reference state").
 *
 * It knows the names of HTML 4, those of Latin letters with a mark, and the numbers that do not mean
 * their character: 128 to 159 are read as Windows-1252, and a number that is not a character is
 * U+FFFD (HTML, "Numeric character reference end state"). The names of the first 256 characters need
 * no semicolon: `&copy 2024`.
 *
 * @param reference - The whole reference. A name without a semicolon has all letters and digits that
 *   follow it.
 * @param isHtml - Whether the reference stands between tags of HTML. There, other letters can follow
 *   a name without a semicolon: `gr&uumln`.
 * @returns The character, and the letters that follow the name. `undefined` if it knows none.
 * @example
 * characterNamed('&oslash;'); // 'ø'
 * characterNamed('&#150;'); // '–'
 * characterNamed('&uumln', true); // 'ün'
 */
export function characterNamed(reference: string, isHtml = false): string | undefined {
  const [, digits, name = ''] = /^&(?:#(\w+)|(\w+))/.exec(reference) ?? [];
  if (digits) return WINDOWS_1252[Number(`0${digits}`) - 128] ?? '\ufffd';
  const isEnded = reference.endsWith(';');
  // The longest name has eight letters.
  for (let length = Math.min(name.length, 8); length > 1; length--) {
    const found = named(name.slice(0, length));
    const rest = name.slice(length);
    if (found && isEnded && !rest) return found;
    const needsNoEnd = found && /[^'\u0100-\uffff]/.test(found) && (isHtml || !rest);
    if (needsNoEnd) return found + rest + (isEnded ? ';' : '');
  }
  return undefined;
}

function named(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  const letter = mark && (name.slice(0, 1) + mark).normalize();
  return NAMED.get(name) ?? (letter?.length === 1 ? letter : undefined);
}
