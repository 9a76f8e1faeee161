/** An author: a person with two parts of a name, or anything else as it is written. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly literal?: never }
  | { readonly literal: string; readonly family?: never; readonly given?: never };

/** Words that no person has in a name, or hardly any. */
const ORGANISATION =
  /\b(?:agency|alliance|association|associates|bank|bureau|cent(?:er|re|ro)|coalition|college|commission|committee|council|department|development|federation|foundation|fund|fundación|fondation|group|initiative|institute|instituto|institut|international|ltd|inc|llc|gmbh|ministry|ministère|ministerio|mission|nations|network|office|organi[sz]ation|partners|press|programme|program|project|projet|proyecto|research|rights|school|secretariat|service|services|society|task force|team|trust|union|unit|united|universi\w+|watch|world)\b/i;
/** What stands in names of organisations and texts, and not in those of persons. */
const SIGN = /[\d&/@:;()[\]{}“”"|]|\b(?:for|of|and|the|on|und|für|et|pour|des|y|para)\b/i;
/** A word of a name: a capital first, or a letter with a dot. */
const WORD = /^(?:\p{Lu}\.?|\p{Lu}[\p{L}\p{M}’'.-]*\p{L}[\p{L}\p{M}’'.-]*)$/u;
/** What stands after a comma and is no given name. */
const SUFFIX = /^(?:jr|sr|ph\.?d|m\.?d|i{1,3}|iv)\.?$/i;
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ter|ten)$/;

/**
 * Reads the name of an author. It takes a name apart only where that is safe: a family name before a
 * comma, or two to four words as persons in the Latin script have them. All else, such as the name of an
 * organisation, a name of one part or a name in another script, stays as it is written.
 *
 * @example
 * readName('Ana van der Model'); // { family: 'van der Model', given: 'Ana' }
 * readName('Winrock International'); // { literal: 'Winrock International' }
 */
export function readName(name: string): CitedName {
  if (ORGANISATION.test(name) || SIGN.test(name)) return { literal: name };
  const [family = '', given = '', ...others] = name.split(',').map((part) => part.trim());
  if (given) {
    const isPerson = !others.length && isShort(family) && isShort(given) && !SUFFIX.test(given);
    return isPerson ? { family, given } : { literal: name };
  }
  const words = name.split(/\s+/);
  const named = words.filter((word) => !PARTICLE.test(word));
  const isPerson =
    named.length >= 2 &&
    words.length <= 5 &&
    named.every((word) => WORD.test(word)) &&
    // An acronym is no name, and initials are.
    !named.some((word) => /^\p{Lu}{3,}$/u.test(word)) &&
    !PARTICLE.test(words.at(-1) ?? '');
  if (!isPerson) return { literal: name };
  const first = firstOfFamily(words);
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

const isShort = (part: string): boolean => part !== '' && part.split(/\s+/).length <= 4;

/** The family name is the last word, with the particles before it. */
function firstOfFamily(words: readonly string[]): number {
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first -= 1;
  return first;
}
