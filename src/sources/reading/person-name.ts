/** Words of organisations' names, which have their commas elsewhere: `Ministry of Health, Uganda`. */
const ORGANISATION =
  /\b(?:of|for|and|the|ministry|university|institute|centre|center|ltd|inc|llc|gmbh)\b|&/i;

/** What stands after a comma and is no given name. */
const SUFFIX = /^(?:jr|sr|ph\.?d|m\.?d|i{1,3}|iv)\.?$/i;

/**
 * The name of a person in the order in which it is spoken, where catalogues put the family name first.
 *
 * @example
 * spokenName('Family, Given'); // 'Given Family'
 * spokenName('Ministry of Health, Uganda'); // 'Ministry of Health, Uganda'
 */
export function spokenName(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', given = ''] = parts;
  const isName =
    parts.length === 2 && family && given && !SUFFIX.test(given) && !ORGANISATION.test(name);
  return isName && parts.every((part) => part.split(' ').length < 4)
    ? `${given} ${family}`
    : name.trim();
}
